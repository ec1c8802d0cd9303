package org.evenkeel.planning.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.mapping.Headings;
import org.evenkeel.planning.importing.mapping.Table;
import org.evenkeel.planning.importing.reading.CsvSheet;
import org.evenkeel.planning.importing.reading.FileRefusedException;
import org.evenkeel.planning.importing.reading.FileType;
import org.evenkeel.planning.importing.reading.Sheet;
import org.evenkeel.planning.importing.reading.TextDecoding;
import org.evenkeel.planning.importing.reading.WorkbookSheet;
import org.evenkeel.planning.parameter.DefaultParameters;

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
            byte[] content = content(source);
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

    private byte[] content(ImportSource source) throws IOException, FileRefusedException {
        if (source.length() <= limits.fileBytes()) {
            try (InputStream in = source.open()) {
                byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.fileBytes() + 1));
                if (content.length <= limits.fileBytes()) {
                    return content;
                }
            }
        }
        throw new FileRefusedException(ImportProblem.ofFile(
                String.format(Locale.ROOT, "a file of at most %.1f MB", limits.fileBytes() / 1_000_000.0),
                "Save the list alone, without pictures and other sheets, or split it."));
    }
}
