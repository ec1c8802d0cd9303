/** The rules of planning by public name and class, and how a scenario sets them. Pure: knows no other feature. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.rule;
