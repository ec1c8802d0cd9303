package org.evenkeel.planning.importing;

import java.util.List;

import org.evenkeel.planning.importing.filling.Filling;

/** The preview of an organisation document. */
final class DocumentPreview {

    private final ImportLimits limits;
    private final Findings findings;
    private final Filling filling;

    DocumentPreview(ImportLimits limits, Findings findings, Filling filling) {
        this.limits = limits;
        this.findings = findings;
        this.filling = filling;
    }

    ImportPreview of(String fileName, byte[] content) {
        return ImportPreview.refused(ImportKind.ORGANISATION_DOCUMENT, fileName, List.of());
    }
}
