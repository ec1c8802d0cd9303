package org.evenkeel.planning.importing;

import java.io.IOException;
import java.util.List;

import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.mapping.Headings;
import org.evenkeel.planning.importing.mapping.Table;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.sheets.BoundedContent;
import org.evenkeel.sheets.CsvSheet;
import org.evenkeel.sheets.FileRefusedException;
import org.evenkeel.sheets.FileType;
import org.evenkeel.sheets.ImportLimits;
import org.evenkeel.sheets.ImportSource;
import org.evenkeel.sheets.Readable;
import org.evenkeel.sheets.Sheet;
import org.evenkeel.sheets.TextDecoding;
import org.evenkeel.sheets.WorkbookSheet;

/**
 * Makes the preview of an import: a file in, everything it would bring and every problem out. Stateless and safe for use by
 * many
 * threads; bad input never throws.
 */
public final class Importer {

    private final DefaultParameters parameters;
    private final ImportLimits limits;
    private final Headings headings = new Headings();

    public Importer(DefaultParameters parameters, ImportLimits limits) {
        this.parameters = parameters;
        this.limits = limits;
    }

    /** With the product's own parameters and limits. */
    public static Importer standard() {
        return new Importer(DefaultParameters.load(), ImportLimits.standard());
    }

    /**
     * Reads the file as far as it can be read.
     *
     * @throws IOException where the source itself cannot be read; nothing in its content causes it
     */
    public ImportPreview preview(ImportSource source, ImportOptions options) throws IOException {
        try {
            byte[] content = BoundedContent.of(source, limits);
            FileType type = FileType.of(content);
            Findings findings = new Findings();
            Filling filling = new Filling(parameters, findings);
            boolean list = options.kind() != null && options.kind() != ImportKind.ORGANISATION_DOCUMENT;
            if (!list && (type == FileType.JSON || options.kind() == ImportKind.ORGANISATION_DOCUMENT)) {
                Readable.refuseOthers(type, content, source.name(), true);
                return new DocumentPreview(limits, findings, filling).of(source.name(), content);
            }
            Readable.refuseOthers(type, content, source.name(), false);
            Sheet sheet = type == FileType.ZIP
                    ? WorkbookSheet.read(content, limits, options.sheet(),
                            candidate -> Table.recognised(candidate, headings, options))
                    : CsvSheet.read(TextDecoding.decode(content, options.encoding()), limits);
            return new ListPreview(limits, options, headings, findings, filling).of(source.name(), sheet);
        } catch (FileRefusedException e) {
            return ImportPreview.refused(options.kind(), source.name(), List.of(e.problem()));
        }
    }
}
