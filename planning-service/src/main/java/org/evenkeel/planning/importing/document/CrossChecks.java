package org.evenkeel.planning.importing.document;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.organisation.OrganisationDocument;

/** What the records of a document must say of each other, beyond the shape of each. */
public final class CrossChecks {

    private final OrganisationDocument document;
    private final Findings findings;

    public CrossChecks(OrganisationDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** Adds every contradiction to the findings. */
    public void check() {
        Known known = new Known(document, findings);
        new BaselineChecks(document, known, findings).check();
        for (int i = 0; i < document.measures().size(); i++) {
            new MeasureChecks(document.measures().get(i), "/measures/" + i, known, findings).check();
        }
        new RelationChecks(document, known, findings).check();
        new AssessmentChecks(document, known, findings).check();
    }
}
