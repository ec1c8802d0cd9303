package org.evenkeel.engagement.dignity;

import java.util.ArrayList;
import java.util.List;

/** Counts the occasions of one rule, and keeps the sentences of those on which it was broken. */
final class Tally {

    private final String rule;
    private final List<String> sentences = new ArrayList<>();
    private int occasions;

    Tally(String rule) {
        this.rule = rule;
    }

    /** One occasion on which it could have been broken. */
    void occasion(boolean broken, String sentence) {
        occasions++;
        if (broken) {
            sentences.add(sentence);
        }
    }

    RuleJudgement judgement() {
        return new RuleJudgement(rule, occasions, sentences);
    }
}
