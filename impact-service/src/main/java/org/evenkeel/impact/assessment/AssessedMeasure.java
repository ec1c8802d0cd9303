package org.evenkeel.impact.assessment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.jspecify.annotations.Nullable;

/** What a plan takes of one measure. Months are indexes, 0 being the first; those before it are negative. */
public record AssessedMeasure(
        @NotBlank @Size(max = 100) String id,
        @NotNull AssessedMaturity maturity,
        @Schema(description = "The owner's view, where it is in delivery") @Nullable AssessedRag rag,
        @Schema(description = "Net saving of each of the first twelve months as planned; negative where it costs") @NotNull @Size(min = 12, max = 12) List<@NotNull @Min(-Amounts.MOST_PENCE) @Max(Amounts.MOST_PENCE) Long> monthlyNetPence,
        @Schema(description = "Net saving of a year after the first twelve months; a share of the first year where absent") @Nullable @Min(-Amounts.MOST_PENCE) @Max(Amounts.MOST_PENCE) Long recurrentNetPence,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid AssessedOneOff> oneOffs,
        @Schema(description = "When those concerned are told") @Min(-24) @Max(119) int announcedMonth,
        @Schema(description = "When each of them knows what becomes of him or her") @Min(-24) @Max(119) int outcomeKnownMonth,
        @Schema(description = "When people leave and services change") @Min(-24) @Max(119) int effectMonth,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid AssessedLeavers> leavers,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid AssessedLevelChange> levels,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid AssessedPartnerAction> partners,
        @Schema(description = "Whether it breaks a policy rule of procedure, overridden by name; no where absent") @Nullable Boolean policyRuleBroken,
        @Schema(description = "The law's largest protective award, in days of pay; a parameter where absent") @Nullable @Min(0) @Max(1_000) Integer protectiveAwardDays,
        @Schema(description = "Whether values of it were filled by assumptions") boolean partlyAssumed,
        @Schema(description = "Net saving of the months that are over, from the first on: what comes about there is this, whatever was planned; absent where none is known") @Nullable @Size(max = 12) List<@NotNull @Min(-Amounts.MOST_PENCE) @Max(Amounts.MOST_PENCE) Long> actualNetPence) {

    /** How many months are over, as far as it is known. */
    public int monthsOver() {
        return actualNetPence == null ? 0 : actualNetPence.size();
    }


    /** Its money, without what it does to people, services and partners. */
    AssessedMeasure moneyAlone() {
        return new AssessedMeasure(id, maturity, rag, monthlyNetPence, recurrentNetPence, oneOffs, announcedMonth,
                outcomeKnownMonth, effectMonth, List.of(), List.of(), List.of(), policyRuleBroken, protectiveAwardDays,
                partlyAssumed, actualNetPence);
    }

    /** The same with what is known of its delivery. */
    public AssessedMeasure delivering(AssessedMaturity nowAt, @Nullable AssessedRag nowSeen, @Nullable List<Long> actual) {
        return new AssessedMeasure(id, nowAt, nowSeen, monthlyNetPence, recurrentNetPence, oneOffs, announcedMonth,
                outcomeKnownMonth, effectMonth, leavers, levels, partners, policyRuleBroken, protectiveAwardDays, partlyAssumed,
                actual);
    }

    /** The same at other months, with what is planned for each month from then on. */
    public AssessedMeasure at(int announced, int outcomeKnown, int effect, List<Long> planned, List<AssessedOneOff> costs) {
        return new AssessedMeasure(id, maturity, rag, planned, recurrentNetPence, costs, announced, outcomeKnown, effect, leavers,
                levels, partners, policyRuleBroken, protectiveAwardDays, partlyAssumed, actualNetPence);
    }
}
