/**
 * Decisions of different directorates on one partner that contradict each other, found among all measures on record, in a plan
 * or not. Uses the records of organisation and what a reader may see.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.contradiction;
