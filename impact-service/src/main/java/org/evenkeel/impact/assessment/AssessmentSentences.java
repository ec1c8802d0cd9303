package org.evenkeel.impact.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What an assessment says, in sentences of at most 25 words: what is plausible under the assumptions, never what will be. */
final class AssessmentSentences {

    private final AssessmentFigures figures;
    private final int months;
    private final List<String> sentences = new ArrayList<>();

    AssessmentSentences(AssessmentFigures figures, int months) {
        this.figures = figures;
        this.months = months;
    }

    List<String> of(List<TornadoChart> tornado, @Nullable Long inYearTargetPence) {
        target(inYearTargetPence);
        recovery();
        cost();
        benefit();
        lasting();
        influence(tornado);
        sentences.add(
                "These are plausible consequences under the assumptions listed, most of them associations, and no forecast.");
        return List.copyOf(sentences);
    }

    private void target(@Nullable Long targetPence) {
        ShareFigure met = figures.probabilityTargetMet();
        if (met != null && targetPence != null) {
            sentences.add("In %s futures simulated from these assumptions, the first year's savings reach the target of %s."
                    .formatted(OfHundred.of(met.basisPoints()), Pounds.of(targetPence)));
        }
    }

    private void recovery() {
        RangeFigure recovery = figures.recoveryMonth();
        Long middle = recovery.p50();
        if (middle == null) {
            sentences.add("In most futures the organisation is not whole again within %d months.".formatted(months));
        } else if (middle == 0) {
            sentences.add("In most futures nothing disturbs services or teams beyond what the plan promises.");
        } else {
            sentences.add(
                    "In half of the futures the organisation is whole again within %d months of the start.".formatted(middle));
        }
        Integer never = recovery.notReachedBasisPoints();
        if (middle != null && never != null && never > 0) {
            sentences.add("In %s futures it is not whole again within %d months.".formatted(OfHundred.of(never), months));
        }
    }

    private void cost() {
        RangeFigure cost = figures.recoveryCostPence();
        if (isZero(cost.p10()) && isZero(cost.p90())) {
            sentences.add("Nothing that this model counts has to be recovered from, so recovery costs nothing.");
            return;
        }
        sentences.add("Recovery costs %s in the middle future, and between %s and %s in eight of ten, over %d months."
                .formatted(pounds(cost.p50()), pounds(cost.p10()), pounds(cost.p90()), figures.moneyMonths()));
        largestPart(figures.recoveryCostParts());
    }

    private static boolean isZero(@Nullable Long pence) {
        return pence != null && pence == 0;
    }

    /** Where the money goes: of the parts' medians, the largest. */
    private void largestPart(RecoveryCostParts parts) {
        Map<String, RangeFigure> named = new LinkedHashMap<>();
        named.put("work met by overload, at overtime rates", parts.overtimePence());
        named.put("work done late", parts.clearingPence());
        named.put("promised work that is never done", parts.shortfallPence());
        named.put("hiring for those who quit", parts.hiringPence());
        named.put("what partners no longer give", parts.partnerContributionPence());
        named.put("what failed procedure may cost", parts.processExposurePence());
        named.entrySet().stream().max(Comparator.comparingLong(part -> middle(part.getValue())))
                .filter(part -> middle(part.getValue()) > 0)
                .ifPresent(part -> sentences.add("The largest part of it, %s in the middle future, is %s."
                        .formatted(Pounds.of(middle(part.getValue())), part.getKey())));
    }

    private static long middle(RangeFigure figure) {
        Long middle = figure.p50();
        return middle == null ? 0 : middle;
    }

    private void benefit() {
        RangeFigure benefit = figures.netBenefitPence();
        sentences.add("After %d months savings less all costs come to %s in the middle future."
                .formatted(figures.moneyMonths(), pounds(benefit.p50())));
        int below = figures.probabilityFalseEconomy().basisPoints();
        if (below > 0) {
            sentences.add("In %s futures the plan is a false economy: after %d months it has cost more than it saved."
                    .formatted(OfHundred.of(below), figures.moneyMonths()));
        }
    }

    private void lasting() {
        RangeFigure loss = figures.lastingLossPence();
        if (loss.p50() != null && loss.p50() > 0) {
            sentences.add(
                    "What users lose for good is a further %s, which no recovery brings back.".formatted(pounds(loss.p50())));
        }
    }

    private void influence(List<TornadoChart> tornado) {
        for (TornadoChart chart : tornado) {
            if (chart.figure().equals("netBenefitPence") && !chart.bars().isEmpty()) {
                TornadoBar first = chart.bars().get(0);
                sentences.add("Net benefit depends most on the parameter \"%s\", whose evidence is %s."
                        .formatted(first.parameter(), switch (first.grade()) {
                            case A -> "strong";
                            case B -> "moderate";
                            case C -> "weak";
                            case X -> "a placeholder of ours";
                        }));
            }
        }
    }

    private static String pounds(@Nullable Long pence) {
        return Pounds.of(pence == null ? 0 : pence);
    }
}
