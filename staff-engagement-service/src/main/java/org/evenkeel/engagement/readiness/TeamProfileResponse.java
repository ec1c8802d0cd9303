package org.evenkeel.engagement.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a leading team says of itself, as means; nobody's own answers. */
@Schema(name = "ReadinessProfile")
public record TeamProfileResponse(LeadingTeam team, int members, int answers,
        @Schema(description = "Why there are no means; absent where there are") @Nullable String reason,
        @Nullable BigDecimal trust, @Nullable BigDecimal openness, @Nullable BigDecimal conflictHandled,
        @Nullable BigDecimal decisionsKept, @Schema(description = "High is heavy") @Nullable BigDecimal load,
        @Schema(description = "Of the latest answer") @Nullable LocalDate assessedOn) {

    static TeamProfileResponse of(TeamProfile of) {
        return new TeamProfileResponse(of.team(), of.members(), of.answers(), null, shown(of.trust()), shown(of.openness()),
                shown(of.conflictHandled()), shown(of.decisionsKept()), shown(of.load()), of.assessedOn());
    }

    static TeamProfileResponse unknown(LeadingTeam team, int members, int answers, String reason) {
        return new TeamProfileResponse(team, members, answers, reason, null, null, null, null, null, null);
    }

    private static BigDecimal shown(double mean) {
        return BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP);
    }
}
