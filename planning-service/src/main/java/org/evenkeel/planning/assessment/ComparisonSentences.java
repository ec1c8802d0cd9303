package org.evenkeel.planning.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenkeel.planning.explanation.Pounds;
import org.evenkeel.planning.neighbour.AssessmentFigures;
import org.evenkeel.planning.neighbour.Conduct;
import org.evenkeel.planning.neighbour.FigureRange;
import org.evenkeel.planning.neighbour.FigureShare;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.jspecify.annotations.Nullable;

/** What a plan's assessment says beside that of the flat cut, in sentences of at most 25 words. */
final class ComparisonSentences {

    private static final int BASIS_POINTS_A_PERCENT = 100;

    private ComparisonSentences() {
    }

    static List<String> of(AssessedAlternative plan, AssessedCut flat, NeighbourAnswer<Conduct> conduct) {
        AssessmentFigures own = plan.figures();
        AssessmentFigures other = flat.outcome().figures();
        List<String> sentences = new ArrayList<>();
        FigureShare met = own.probabilityTargetMet();
        if (met != null) {
            sentences.add("In %s of 100 futures simulated from these assumptions, this plan meets the target for the year%s."
                    .formatted(ofHundred(met), beside(other.probabilityTargetMet())));
        }
        sentences.add("In %s of 100, it has cost more than it saved after %d months%s.".formatted(
                ofHundred(own.probabilityFalseEconomy()), own.moneyMonths(), beside(other.probabilityFalseEconomy())));
        money("recovery costs", own.recoveryCostPence(), other.recoveryCostPence(), sentences);
        money("lasting loss is worth", own.lastingLossPence(), other.lastingLossPence(), sentences);
        recovery(own.recoveryMonth(), sentences);
        if (conduct.value() == null) {
            sentences.add("How fairly it will be carried out is not known, and is taken to be middling.");
            sentences.add(String.valueOf(conduct.reason()));
        } else if (conduct.stale()) {
            sentences.add("How fairly it is carried out is not fresh. " + conduct.reason());
        }
        return sentences;
    }

    private static void money(String what, FigureRange own, FigureRange other, List<String> sentences) {
        if (own.p10() != null && own.p50() != null && own.p90() != null && other.p50() != null) {
            sentences.add("Its %s %s (%s to %s); the flat cut's %s.".formatted(what, Pounds.of(own.p50()),
                    Pounds.of(own.p10()), Pounds.of(own.p90()), Pounds.of(other.p50())));
        }
    }

    private static void recovery(FigureRange month, List<String> sentences) {
        if (month.p50() != null && month.p50() == 0) {
            sentences.add("In half of the futures or more, the organisation is never disturbed.");
        } else if (month.p50() != null) {
            sentences.add("In half of the futures the organisation is whole again after %d months or sooner."
                    .formatted(month.p50()));
        } else {
            sentences.add("In half of the futures or more, the organisation is not whole again within the months simulated.");
        }
    }

    private static String beside(@Nullable FigureShare other) {
        return other == null ? "" : "; the flat cut in " + ofHundred(other);
    }

    /** A whole number of futures in a hundred; a share that is neither none nor all is not written as such. */
    static String ofHundred(FigureShare share) {
        int basisPoints = share.basisPoints();
        if (basisPoints > 0 && basisPoints < BASIS_POINTS_A_PERCENT) {
            return "fewer than 1";
        }
        if (basisPoints < 10_000 && basisPoints > 10_000 - BASIS_POINTS_A_PERCENT) {
            return "more than 99";
        }
        return String.format(Locale.ROOT, "%d", Math.round(basisPoints / (double) BASIS_POINTS_A_PERCENT));
    }
}
