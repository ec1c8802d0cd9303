package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.converting.Thresholds;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureAssessment;
import org.evenkeel.planning.measure.QualityScore;
import org.evenkeel.planning.scenario.Conditions;
import org.evenkeel.planning.scenario.Reengagement;

/** What named people said about single rules, and which measures are out or before the board because of one. */
final class RuleRecordSentences {

    private RuleRecordSentences() {
    }

    static List<String> of(Question question) {
        List<String> sentences = new ArrayList<>();
        question.scenario().ruleRecord().overrides().forEach(one -> sentences.add(
                "\"%s\" is set aside for %s by %s: %s".formatted(one.rule(), one.place(), one.decidedBy(), one.reason())));
        question.scenario().ruleRecord().claimedExceptions().forEach(one -> sentences.add(
                "%s advised on %s that an exception from \"%s\" applies. The plan keeps the rule all the same."
                        .formatted(one.adviser(), one.advisedOn(), one.rule())));
        sentences.addAll(conditions(question.scenario().conditions()));
        for (Measure measure : question.document().measures()) {
            if (Reengagement.isOff(measure, question.scenario())) {
                sentences.add("%s is left out: it relies on dismissal and re-engagement, and nobody switched it on by name."
                        .formatted(measure.reference()));
            }
        }
        sentences.addAll(beforeTheBoard(question));
        return sentences;
    }

    private static List<String> conditions(Conditions conditions) {
        List<String> sentences = new ArrayList<>();
        if (conditions.separateProposals() != null) {
            sentences.add("On the advice of %s each measure counts as a proposal of its own in collective consultation."
                    .formatted(conditions.separateProposals().adviser()));
        }
        if (conditions.section114() != null) {
            sentences.add("A section 114 notice of %s stops new commitments until the day after %s."
                    .formatted(conditions.section114().issuedOn(), conditions.section114().councilMeets()));
        }
        conditions.dismissalAndReengagement().forEach(on -> sentences.add(
                "%s relies on dismissal and re-engagement; %s switched it on.".formatted(on.measure(), on.decidedBy())));
        return sentences;
    }

    /** Risks to quality so high that the board hears of each by name. */
    private static List<String> beforeTheBoard(Question question) {
        int from = question.parameters().whole(Thresholds.BOARD_BY_NAME);
        List<String> sentences = new ArrayList<>();
        for (MeasureAssessment assessment : question.document().assessments()) {
            for (QualityScore area : assessment.quality()) {
                if (area.score() >= from) {
                    sentences.add("%s goes to the board by name: its risk to %s is scored %d of 25."
                            .formatted(assessment.measure(), area.area(), area.score()));
                }
            }
        }
        return sentences;
    }
}
