package org.evenkeel.planning.explanation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was found out about a plan, in sentences of at most 25 words with the figures beside them; what was not asked is empty.
 *
 * @param method how it was found out, in a sentence
 */
public record ExplanationAnswer(
        List<String> sentences,
        String method,
        List<RuleFinding> rules,
        @Nullable MeasureFinding measure,
        List<LimitFinding> limits,
        @Nullable ReachFinding reach) {

    public ExplanationAnswer {
        sentences = List.copyOf(sentences);
        rules = List.copyOf(rules);
        limits = List.copyOf(limits);
    }
}
