package org.evenkeel.planning.importing.document;

import java.util.HashSet;
import java.util.Set;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.measure.MeasureAssessment;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.ImportProblem;

/** Checks of assessments: one a measure that exists, and a reason for each that is screened out. */
final class AssessmentChecks {

    private final OrganisationDocument document;
    private final Known known;
    private final Findings findings;

    AssessmentChecks(OrganisationDocument document, Known known, Findings findings) {
        this.document = document;
        this.known = known;
        this.findings = findings;
    }

    void check() {
        Set<String> measures = new HashSet<>();
        for (int i = 0; i < document.assessments().size(); i++) {
            MeasureAssessment assessment = document.assessments().get(i);
            String pointer = "/assessments/" + i;
            known.refer(Known.Kind.MEASURE, assessment.measure(), pointer + "/measure");
            if (!measures.add(assessment.measure())) {
                findings.problem(new ImportProblem(null, pointer + "/measure", assessment.measure(), "each measure once",
                        "Delete one of the two."));
            }
            if (assessment.equality() == MeasureAssessment.Equality.SCREENED_OUT && !assessment.equalitySettled()) {
                findings.problem(new ImportProblem(null, pointer + "/screeningReason", assessment.measure(),
                        "a reason where equality is screened out", "State the reason."));
            }
        }
    }
}
