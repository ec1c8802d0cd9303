package org.evenkeel.engagement.dignity;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How often each rule was kept, of a plan that is carried out.
 *
 * @param happened whether anything has happened yet; if not, all of it is plan
 */
public record RuleShares(boolean happened, UUID lineageId, List<Share> rules, int responses, int answered) {

    public RuleShares {
        rules = List.copyOf(rules);
    }

    /** A rule that something came under. */
    public record Share(String rule, int occasions, int kept) {
    }

    public @Nullable Share of(String rule) {
        return rules.stream().filter(share -> share.rule().equals(rule)).findFirst().orElse(null);
    }
}
