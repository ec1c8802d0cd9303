package org.evenkeel.planning.scenario;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;

/** Measures that change terms and conditions by dismissing people and taking them on again, which law restricts from 2027. */
public final class Reengagement {

    private Reengagement() {
    }

    /**
     * Whether the measure is left out because nobody switched it on by name. One that changes terms and conditions and does
     * not say that it does without is taken to rely on it: the careful reading.
     */
    public static boolean isOff(Measure measure, Scenario scenario) {
        return measure.kind() == MeasureKind.TERMS_AND_CONDITIONS && !Boolean.FALSE.equals(measure.reliesOnReengagement())
                && scenario.conditions().dismissalAndReengagement().stream()
                        .noneMatch(on -> on.measure().equals(measure.reference()));
    }
}
