package org.evenkeel.planning.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * How a scenario sets one policy or preference. Law has no setting.
 *
 * @param rule public name of the rule, for example "Limited capacity"
 * @param decidedBy who decided to depart from the default, with {@code reason}; both or neither
 * @param pencePerBasisPoint what a soft rule weighs for each basis point of its own limit; null takes the default parameter
 */
public record RuleSetting(
        @NotBlank @Size(max = 100) String rule,
        @NotNull Strength strength,
        @Nullable @Size(max = 200) String decidedBy,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Min(1) @Max(RuleSetting.MOST_PENCE) Long pencePerBasisPoint) implements Referenced {

    /** £10,000 a basis point: beyond it a rule is meant to be hard. */
    public static final long MOST_PENCE = 1_000_000;

    @Override
    public String reference() {
        return rule;
    }

    /** How far the rule binds. */
    public enum Strength {
        /** Never broken in this scenario. */
        HARD,
        /** Weighed in pence beside the cost of consequences, and explained where it is broken. */
        SOFT,
        /** Set aside in this scenario; a policy only by a named person with a reason. */
        OFF
    }
}
