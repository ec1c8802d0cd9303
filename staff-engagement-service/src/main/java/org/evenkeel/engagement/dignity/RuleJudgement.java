package org.evenkeel.engagement.dignity;

import java.util.List;

/**
 * What became of one rule.
 *
 * @param occasions how often it could have been broken; 0 where nothing came under it
 */
record RuleJudgement(String rule, int occasions, List<String> sentences) {

    RuleJudgement {
        sentences = List.copyOf(sentences);
    }

    int broken() {
        return sentences.size();
    }

    /** Occasions on which it was kept; several breaks can come of one occasion. */
    int kept() {
        return Math.max(0, occasions - broken());
    }
}
