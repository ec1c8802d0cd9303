package org.evenkeel.planning.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What of a scenario's conditions cannot be.
 *
 * @param section114Days days within which a council meets on a notice
 */
record ConditionChecks(int section114Days, Map<String, Measure> measures) {

    List<Violation> violations(Conditions conditions) {
        List<Violation> found = new ArrayList<>(section114(conditions.section114()));
        for (int i = 0; i < conditions.dismissalAndReengagement().size(); i++) {
            String reference = conditions.dismissalAndReengagement().get(i).measure();
            String field = "conditions.dismissalAndReengagement[%d].measure".formatted(i);
            Measure measure = measures.get(reference);
            if (measure == null) {
                found.add(unknown(field, reference));
            } else if (measure.kind() != MeasureKind.TERMS_AND_CONDITIONS) {
                found.add(Violation.inBody(field, "not-terms-and-conditions",
                        "\"%s\" does not change terms and conditions, so there is nothing to switch on. Leave it out."
                                .formatted(reference)));
            }
        }
        return found;
    }

    private List<Violation> section114(@Nullable Section114 notice) {
        List<Violation> found = new ArrayList<>();
        if (notice == null) {
            return found;
        }
        if (notice.councilMeets().isBefore(notice.issuedOn())) {
            found.add(Violation.inBody("conditions.section114.councilMeets", "before-notice",
                    "%s is before the notice of %s. State the meeting that considers it."
                            .formatted(notice.councilMeets(), notice.issuedOn())));
        }
        if (notice.councilMeets().isAfter(notice.issuedOn().plusDays(section114Days))) {
            found.add(Violation.inBody("conditions.section114.councilMeets", "too-late",
                    "%s is more than %d days after the notice of %s, within which the council must meet. Correct the day."
                            .formatted(notice.councilMeets(), section114Days, notice.issuedOn())));
        }
        for (int i = 0; i < notice.authorisations().size(); i++) {
            String reference = notice.authorisations().get(i).measure();
            if (!measures.containsKey(reference)) {
                found.add(unknown("conditions.section114.authorisations[%d].measure".formatted(i), reference));
            }
        }
        return found;
    }

    private static Violation unknown(String field, String reference) {
        return Violation.inBody(field, "unknown-measure",
                "There is no measure \"%s\". Take a reference from the list of measures.".formatted(reference));
    }
}
