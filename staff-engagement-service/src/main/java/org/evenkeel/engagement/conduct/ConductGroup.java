package org.evenkeel.engagement.conduct;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.engagement.dignity.RuleShares;
import org.jspecify.annotations.Nullable;

/** A group of rules and the share of them that is kept: each rule counts alike, however often it applies. */
record ConductGroup(String name, List<String> rules) {

    static final ConductGroup VOICE = new ConductGroup("voice", List.of("D25"));
    static final ConductGroup EXPLANATION = new ConductGroup("explanation", List.of("D9", "D10"));
    static final ConductGroup CONSISTENCY = new ConductGroup("consistency", List.of("D1", "D2", "D3", "D4"));
    static final ConductGroup RESPECT = new ConductGroup("respect", List.of("D8", "D11", "D14"));
    static final ConductGroup COMMS = new ConductGroup("comms", List.of("D8", "D9", "D10", "D11", "D14"));
    static final ConductGroup SUPPORT = new ConductGroup("support", List.of("D20"));
    static final ConductGroup INVOLVEMENT = new ConductGroup("involvement", List.of("D25"));
    static final List<ConductGroup> OF_FAIRNESS = List.of(VOICE, EXPLANATION, CONSISTENCY, RESPECT);

    private static final int WHOLE = 10_000;

    ConductGroup {
        rules = List.copyOf(rules);
    }

    ConductResponse.Derivation derive(RuleShares shares) {
        List<String> words = new ArrayList<>();
        long sum = 0;
        for (String rule : rules) {
            RuleShares.Share share = share(rule, shares);
            if (share != null) {
                words.add("%s kept %d of %d".formatted(rule, share.kept(), share.occasions()));
                sum += (long) WHOLE * share.kept() / share.occasions();
            }
        }
        if (words.isEmpty()) {
            return new ConductResponse.Derivation(name, "Nothing has come under %s yet.".formatted(String.join(", ", rules)),
                    null);
        }
        return new ConductResponse.Derivation(name, "Mean over rules: %s.".formatted(String.join("; ", words)),
                (int) (sum / words.size()));
    }

    /** A response counts as soon as it has come, not when consultation closes. */
    private static RuleShares.@Nullable Share share(String rule, RuleShares shares) {
        if (rule.equals("D25")) {
            return shares.responses() == 0 ? null : new RuleShares.Share(rule, shares.responses(), shares.answered());
        }
        return shares.of(rule);
    }
}
