/** Default values with their evidence, for what an organisation does not state. Pure: knows no other feature. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.parameter;
