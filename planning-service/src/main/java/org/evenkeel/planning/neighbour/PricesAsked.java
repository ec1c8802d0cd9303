package org.evenkeel.planning.neighbour;

import java.util.List;
import java.util.UUID;

import org.evenkeel.planning.baseline.Sector;
import org.jspecify.annotations.Nullable;

/** The request of {@code POST /recovery-prices} as impact-service documents it. */
record PricesAsked(
        UUID scenarioId,
        int horizonMonths,
        List<Team> teams,
        List<Service> services,
        List<Partner> partners,
        List<Choice> choices,
        Sector sector) {

    record Team(String id, String serviceId, int employees, long annualPayPence, int changeRoundsLast24Months) {
    }

    record Service(String id, int tier, long grossMonthlyBudgetPence) {
    }

    record Partner(String id, int incomeShareBasisPoints, long annualContributionPence, int goodwillBasisPoints,
            int goodwillThresholdBasisPoints) {
    }

    record Choice(String id, String measureId, @Nullable String serviceId, List<String> teamIds, List<String> partnerIds,
            int startMonth, int employeesLeaving, int employeesDismissed, long postsRemovedHundredths,
            int levelLossBasisPoints, @Nullable Integer protectiveAwardDays) {
    }
}
