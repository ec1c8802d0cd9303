package org.evenkeel.planning.importing.mapping;

import org.evenkeel.planning.importing.ImportTotals;
import org.evenkeel.planning.organisation.OrganisationDocument;

/** What a list makes, and what it adds up to. */
public record ImportedDocument(OrganisationDocument document, ImportTotals totals) {
}
