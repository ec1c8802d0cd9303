package org.evenkeel.planning.converting;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a plan is made amid, beyond the organisation's own records.
 *
 * @param dignityThresholds numbers of staff-engagement-service's rules, such as {@code D26.mostPercent}; empty where not known
 * @param executiveDays working days of the executive team that change may take, by month; empty where not known
 * @param approved what the plan approved last for this year does with each measure; empty where none was approved
 */
public record Circumstances(
        Map<String, Integer> dignityThresholds,
        Map<YearMonth, Integer> executiveDays,
        List<ApprovedChoice> approved) {

    /** Nothing is known beyond the records. */
    public static final Circumstances UNKNOWN = new Circumstances(Map.of(), Map.of(), List.of());

    public Circumstances {
        dignityThresholds = Map.copyOf(dignityThresholds);
        executiveDays = Map.copyOf(executiveDays);
        approved = List.copyOf(approved);
    }
}
