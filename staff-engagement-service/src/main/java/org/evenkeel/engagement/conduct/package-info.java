/**
 * How a plan is carried out, as shares of rules kept: what impact-service's forecast moves by. Uses the judging of dignity
 * rules, and what the pulse found of fairness.
 */
@NullMarked
package org.evenkeel.engagement.conduct;

import org.jspecify.annotations.NullMarked;
