package org.evenkeel.planning.importing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.evenkeel.planning.importing.document.CrossChecks;
import org.evenkeel.planning.importing.document.DocumentDefaults;
import org.evenkeel.planning.importing.document.DocumentReading;
import org.evenkeel.planning.importing.document.DocumentSchema;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.FileRefusedException;
import org.evenkeel.sheets.ImportLimits;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The preview of an organisation document: shape first, then what its records say of each other. */
final class DocumentPreview {

    private final ImportLimits limits;
    private final Findings findings;
    private final Filling filling;

    DocumentPreview(ImportLimits limits, Findings findings, Filling filling) {
        this.limits = limits;
        this.findings = findings;
        this.filling = filling;
    }

    ImportPreview of(String fileName, byte[] content) throws FileRefusedException {
        DocumentReading reading = new DocumentReading(limits, findings);
        ObjectNode tree = reading.tree(content);
        DocumentSchema schema = DocumentSchema.published();
        if (!findings.hasProblems()) {
            schema.validate(tree, findings);
        }
        OrganisationDocument document = null;
        if (!findings.hasProblems()) {
            new DocumentDefaults(schema, filling).fill(tree);
            document = reading.document(tree);
            if (document != null) {
                new CrossChecks(document, findings).check();
            }
        }
        return preview(fileName, document);
    }

    private ImportPreview preview(String fileName, @Nullable OrganisationDocument document) {
        return new ImportPreview(ImportKind.ORGANISATION_DOCUMENT, fileName, findings.hasProblems() ? null : document,
                findings.assumptions(), findings.problems(), findings.remarks(), List.of(), List.of(), List.of(), 0,
                document == null ? ImportTotals.none() : totals(document));
    }

    /** Sums of the deepest published option of each measure; its first year is at the published start. */
    private static ImportTotals totals(OrganisationDocument document) {
        List<Option> deepest = document.measures().stream().map(DocumentPreview::deepest).toList();
        long fullYear = deepest.stream().mapToLong(Option::recurrentFullYearPence).sum();
        long once = deepest.stream().mapToLong(Option::nonRecurrentPence).sum();
        long first = deepest.stream().mapToLong(DocumentPreview::firstYear).sum();
        BigDecimal fte = deepest.stream().flatMap(option -> option.postsRemoved().stream()).map(PostRemoval::totalFte)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ImportTotals(deepest.size(), document.services().size(), first,
                List.of(new ImportTotals.YearTotal(1, first, deepest.size())), fullYear, once, fte);
    }

    private static Option deepest(Measure measure) {
        return measure.options().stream().max(Comparator.comparingLong(Option::recurrentFullYearPence)).orElseThrow();
    }

    private static long firstYear(Option option) {
        Long first = option.firstYearPence();
        return (first == null ? option.recurrentFullYearPence() : first) + option.nonRecurrentPence();
    }
}
