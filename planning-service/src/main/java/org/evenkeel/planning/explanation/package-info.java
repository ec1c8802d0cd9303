/**
 * Sentences of at most 25 words about a plan: what breaks a rule, what a measure contributes, how good the plan is. Uses the
 * solver's model and ledger.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.explanation;
