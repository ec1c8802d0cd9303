package org.evenkeel.planning.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.evenkeel.planning.baseline.TeamLevel;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.Rag;
import org.jspecify.annotations.Nullable;

/** The request of {@code POST /assessments} as impact-service documents it: posts and counts, never names. */
public record AssessmentAsked(
        UUID planId,
        String contentSha256,
        Kind kind,
        long seed,
        String firstMonth,
        String sector,
        @Nullable Long inYearTargetPence,
        List<Team> teams,
        List<Service> services,
        List<Partner> partners,
        List<Measure> measures,
        Conduct conduct) {

    /** What is assessed. */
    public enum Kind {
        PLAN,
        DO_NOTHING,
        ACROSS_THE_BOARD
    }

    public record Team(String id, String serviceId, TeamLevel level, int employees, long fteHundredths,
            long volunteerFteHundredths, long agencyFteHundredths, long annualPayPence, int changeRoundsLast24Months) {
    }

    public record Service(String id, String name, int tier, long grossMonthlyBudgetPence, int plannedLevelBasisPoints) {
    }

    public record Partner(String id, int incomeFromUsBasisPoints, long annualIncomeFromUsPence,
            List<Contribution> contributions, int goodwillBasisPoints, int goodwillThresholdBasisPoints) {
    }

    public record Contribution(String serviceId, long annualPence) {
    }

    public record Measure(String id, Maturity maturity, @Nullable Rag rag, List<Long> monthlyNetPence,
            long recurrentNetPence, List<OneOff> oneOffs, int announcedMonth, int outcomeKnownMonth, int effectMonth,
            List<Leavers> leavers, List<LevelChange> levels, List<PartnerAction> partners,
            @Nullable Integer protectiveAwardDays, boolean partlyAssumed) {
    }

    public record OneOff(int month, long pence) {
    }

    public record Leavers(String teamId, int dismissedCompulsory, int dismissedVoluntary, int redeployed,
            long vacancyHundredths, long agencyHundredths) {
    }

    public record LevelChange(String serviceId, int lossBasisPoints, int demandMovedBasisPoints,
            @Nullable String demandTo) {
    }

    public record PartnerAction(String partnerId, PartnerEffect.Action action, long annualPence) {
    }

    /** The five shares are null where they are not known. */
    public record Conduct(String status, @Nullable Instant asOf, @Nullable Integer fairnessBasisPoints,
            @Nullable Integer commsBasisPoints, @Nullable Integer supportBasisPoints,
            @Nullable Integer protectedBasisPoints, @Nullable Integer involvementBasisPoints) {
    }
}
