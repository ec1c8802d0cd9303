package org.evenkeel.impact.assessment;

import java.util.List;

import org.evenkeel.impact.ensemble.Influences;

/**
 * What a figure rests on: the share of its variance from parameters of grade C and X, and of the rest the share of the plan's
 * savings
 * whose measures were filled by assumptions. A third makes it partly, two thirds mostly assumed.
 */
final class Marks {

    private static final double PARTLY = 1 / 3.0;
    private static final double MOSTLY = 2 / 3.0;

    private final Influences influences;
    private final double assumedOfPlan;

    Marks(Influences influences, List<AssessedMeasure> measures) {
        this.influences = influences;
        double all = 0;
        double assumed = 0;
        for (AssessedMeasure measure : measures) {
            double size = measure.monthlyNetPence().stream().mapToDouble(Math::abs).sum();
            all += size;
            assumed += measure.partlyAssumed() ? size : 0;
        }
        this.assumedOfPlan = all > 0 ? assumed / all : 0;
    }

    EvidenceMark of(double[] column) {
        return mark(influences.weakShare(column));
    }

    private EvidenceMark mark(double weak) {
        double assumed = weak + (1 - weak) * assumedOfPlan;
        return assumed < PARTLY ? EvidenceMark.STATED
                : assumed < MOSTLY ? EvidenceMark.PARTLY_ASSUMED : EvidenceMark.MOSTLY_ASSUMED;
    }

    /** Of a figure that the plan alone decides. */
    EvidenceMark ofPlan() {
        return mark(0);
    }
}
