/**
 * What a solve came to: the plan as it is read, with figures, dates, broken rules, sentences and what it rests on. Uses
 * converting, explanation and the solver's results.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.plan;
