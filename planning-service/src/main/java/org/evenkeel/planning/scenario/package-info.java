/**
 * The question: target, year, rules, weights, pins and limits of a solve. Uses rule, phasing and organisation.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.scenario;
