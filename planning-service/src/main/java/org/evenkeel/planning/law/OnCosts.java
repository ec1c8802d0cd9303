package org.evenkeel.planning.law;

/**
 * What the employer pays on top of pay, in the whole United Kingdom.
 *
 * @param nicBasisPoints rate of employer's National Insurance above the threshold
 * @param secondaryThresholdPence pay a year above which it is due
 * @param employmentAllowancePence allowance a year; public bodies mostly cannot claim it
 * @param terminationBasisPoints rate on a termination payment above its threshold
 * @param terminationThresholdPence part of a termination payment that is free of it
 */
public record OnCosts(
        int nicBasisPoints,
        long secondaryThresholdPence,
        long employmentAllowancePence,
        int terminationBasisPoints,
        long terminationThresholdPence) {

    static OnCosts from(LawRow row) {
        return new OnCosts(row.basisPoints("employer_nic_rate"), row.pence("secondary_threshold_gbp"),
                row.pence("employment_allowance_gbp"), row.basisPoints("termination_rate"),
                row.pence("termination_threshold_gbp"));
    }
}
