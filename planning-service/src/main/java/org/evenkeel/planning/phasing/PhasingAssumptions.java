package org.evenkeel.planning.phasing;

import org.evenkeel.planning.baseline.FundingRoute;

/**
 * What planning takes for granted about dates and leavers where neither law nor the organisation says. Every value is an
 * assumption that users see and can change.
 *
 * @param individualConsultationDays whole days of consultation where no collective duty sets a minimum; collective
 *        consultation is never planned to be shorter
 * @param electionDays days to elect representatives where no union is recognised, before a collective consultation opens
 * @param leastNoticeWeeks weeks of notice that contracts give where the statutory minimum is shorter; 0 where statute alone
 *        decides
 * @param employeesPerFteBasisPoints employees for each FTE of a pool that states no headcount or no FTE; 10,000 is one each
 * @param redundancyRoute which money pays redundancy pay and pension strain that are computed
 */
public record PhasingAssumptions(
        int individualConsultationDays,
        int electionDays,
        int leastNoticeWeeks,
        int employeesPerFteBasisPoints,
        FundingRoute redundancyRoute) {

    public PhasingAssumptions {
        if (individualConsultationDays < 0 || electionDays < 0 || leastNoticeWeeks < 0) {
            throw new IllegalArgumentException("Days and weeks of a phasing assumption are not negative.");
        }
        if (employeesPerFteBasisPoints <= 0) {
            throw new IllegalArgumentException("Employees per FTE are positive, not " + employeesPerFteBasisPoints + ".");
        }
    }
}
