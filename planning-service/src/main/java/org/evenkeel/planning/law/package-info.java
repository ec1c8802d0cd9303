/** Employment law as dated tables by jurisdiction, and what is computed from them. Pure: knows no other feature. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.law;
