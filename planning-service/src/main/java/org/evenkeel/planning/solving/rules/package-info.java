/** The rules as constraint streams over the books of a plan: what the solver is guided by and explanations are read from. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.solving.rules;
