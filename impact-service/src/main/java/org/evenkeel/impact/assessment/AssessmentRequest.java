package org.evenkeel.impact.assessment;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.amount.Amounts;
import org.evenkeel.impact.parameter.AbsenceSector;
import org.jspecify.annotations.Nullable;

/** The organisation before a plan, and what the plan does to it. Posts and counts, never names. */
public record AssessmentRequest(
        @Schema(description = "The plan, or the one that this is set beside") @NotNull UUID planId,
        @Schema(description = "SHA-256 of the plan's content") @NotNull @Pattern(regexp = "[0-9a-f]{64}") String contentSha256,
        @NotNull AssessmentKind kind,
        @Schema(description = "Equal seeds give equal futures to every plan; 1 where absent") @Nullable Long seed,
        @Schema(description = "How many futures are simulated; 2,000 where absent") @Nullable @Min(100) @Max(10_000) Integer draws,
        @Schema(description = "How many months each future has; 48 where absent") @Nullable @Min(12) @Max(120) Integer months,
        @Schema(description = "The first month, such as 2027-04") @NotNull @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String firstMonth,
        @NotNull AbsenceSector sector,
        @Schema(description = "Saving wanted within the first twelve months; absent where there is none") @Nullable @Min(0) @Max(Amounts.MOST_PENCE) Long inYearTargetPence,
        @NotNull @Size(max = 2_000) List<@NotNull @Valid AssessedTeam> teams,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid AssessedService> services,
        @NotNull @Size(max = 2_000) List<@NotNull @Valid AssessedPartner> partners,
        @Schema(description = "Measures that the plan takes; none for doing nothing") @NotNull @Size(max = 5_000) List<@NotNull @Valid AssessedMeasure> measures,
        @Schema(description = "Unknown where absent") @Nullable @Valid AssessedConduct conduct) {

    static final long USUAL_SEED = 1;
    static final int USUAL_DRAWS = 2_000;
    static final int USUAL_MONTHS = 48;

    public long seedOrUsual() {
        return seed == null ? USUAL_SEED : seed;
    }

    public int drawsOrUsual() {
        return draws == null ? USUAL_DRAWS : draws;
    }

    /** The same question with nothing left open, so that what is usual may be said or not. */
    public AssessmentRequest whole() {
        return new AssessmentRequest(planId, contentSha256, kind, seedOrUsual(), drawsOrUsual(), monthsOrUsual(), firstMonth,
                sector, inYearTargetPence, teams, services, partners, measures, conduct);
    }

    public int monthsOrUsual() {
        return months == null ? USUAL_MONTHS : months;
    }

    /** The same in other futures. */
    public AssessmentRequest in(long otherSeed, int otherDraws) {
        return new AssessmentRequest(planId, contentSha256, kind, otherSeed, otherDraws, monthsOrUsual(), firstMonth, sector,
                inYearTargetPence, teams, services, partners, measures, conduct);
    }

    /** The same with something else done, or done otherwise. */
    public AssessmentRequest doing(List<AssessedMeasure> otherMeasures, @Nullable AssessedConduct otherConduct) {
        return new AssessmentRequest(planId, contentSha256, kind, seedOrUsual(), drawsOrUsual(), monthsOrUsual(), firstMonth,
                sector, inYearTargetPence, teams, services, partners, otherMeasures, otherConduct);
    }
}
