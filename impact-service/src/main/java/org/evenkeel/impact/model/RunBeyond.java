package org.evenkeel.impact.model;

/**
 * What of the months is beyond the normal of those in post: fewer people quit less and are absent less, and that is no gain.
 *
 * @param quits employees; {@code absenceDays} working days
 */
public record RunBeyond(double[] quits, double[] absenceDays) {
}
