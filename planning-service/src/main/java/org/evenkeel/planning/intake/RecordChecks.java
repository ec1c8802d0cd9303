package org.evenkeel.planning.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.document.CrossChecks;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.organisation.OrganisationRecords;
import org.evenkeel.planning.platform.register.RecordChanged;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.sheets.ImportProblem;

/** Holds what is on record after an edit, or after adding to it, to the same checks as a whole document. */
@ApplicationScoped
class RecordChecks {

    private static final int MOST_TOLD = 100;

    @Inject
    OrganisationRecords records;

    /** @throws Refusal 422 where the edited record contradicts itself or others, 409 where what was removed is missed */
    void on(@Observes RecordChanged change) {
        OrganisationDocument document = records.asFarAsKnown();
        RecordPlaces places = new RecordPlaces(document);
        List<Violation> found = problems(document).stream().limit(MOST_TOLD)
                .map(problem -> violation(problem, places.within(change, String.valueOf(problem.column())))).toList();
        if (found.isEmpty()) {
            return;
        }
        if (change.after() == null) {
            throw new Refusal(PlatformProblem.CONFLICT, "Others still refer to the %s \"%s\". Change them first."
                    .formatted(change.thing(), change.reference()), found);
        }
        throw Refusal.invalid("The %s contradicts itself or what is on record. Mend the fields named."
                .formatted(change.thing()), found);
    }

    /** @throws Refusal 422 naming each record and field */
    void refuseContradictions() {
        OrganisationDocument document = records.asFarAsKnown();
        RecordPlaces places = new RecordPlaces(document);
        List<Violation> found = problems(document).stream().limit(MOST_TOLD)
                .map(problem -> violation(problem, places.of(String.valueOf(problem.column())))).toList();
        if (!found.isEmpty()) {
            throw Refusal.invalid("The file contradicts what is on record. Nothing was stored; mend what is named.", found);
        }
    }

    private static List<ImportProblem> problems(OrganisationDocument document) {
        Findings findings = new Findings();
        new CrossChecks(document, findings).check();
        return findings.problems();
    }

    private static Violation violation(ImportProblem problem, String field) {
        return Violation.inBody(field, "contradiction", ProblemSentences.of(problem));
    }
}
