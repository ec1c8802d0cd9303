package org.evenkeel.planning.proposal;

import java.util.EnumSet;
import java.util.Set;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;

/** Whether a measure affects staff or service users, and so must be consulted on before the board can approve it. */
final class ConsultationNeeded {

    private static final Set<MeasureKind> CHANGES_EMPLOYMENT = EnumSet.of(MeasureKind.TERMS_AND_CONDITIONS,
            MeasureKind.TRANSFER);

    private ConsultationNeeded() {
    }

    /** Somebody leaves a post or is moved from it, or the terms or the employer change. Vacancies and agency affect nobody. */
    static boolean affectsStaff(Measure measure, PhasedChoice choice) {
        return choice.people().employees() > 0 || CHANGES_EMPLOYMENT.contains(measure.kind())
                || choice.people().postsRemoved().stream().anyMatch(ConsultationNeeded::takesAPostFromSomebody);
    }

    private static boolean takesAPostFromSomebody(PostsRemoved posts) {
        return posts.voluntaryHundredths() + posts.redeployedHundredths() + posts.compulsoryHundredths() > 0;
    }

    /** A service falls, or its demand is moved or stopped; a service reduction is one even where its effect is not stated. */
    static boolean affectsUsers(Measure measure, PhasedChoice choice) {
        return measure.kind() == MeasureKind.SERVICE_REDUCTION
                || choice.effects().services().stream().anyMatch(ConsultationNeeded::takesAway);
    }

    private static boolean takesAway(ServiceEffect effect) {
        return effect.levelLossBasisPoints() > 0 || effect.demandMovedBasisPoints() > 0;
    }
}
