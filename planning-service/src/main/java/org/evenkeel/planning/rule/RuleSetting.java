package org.evenkeel.planning.rule;

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
 */
public record RuleSetting(
        @NotBlank @Size(max = 100) String rule,
        @NotNull Strength strength,
        @Nullable @Size(max = 200) String decidedBy,
        @Nullable @Size(max = 2000) String reason) implements Referenced {
    @Override
    public String reference() {
        return rule;
    }

    /** Whether the rule binds. */
    public enum Strength {
        /** Never broken in this scenario. */
        HARD,
        /** Set aside in this scenario, by a named person with a reason. */
        OFF
    }
}
