package org.evenkeel.planning.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.ImportSource;

/** What the tests of importing have in common: the importer, the published lists, and a year to plan for. */
final class Imports {

    static final ImportOptions FOR_2027 = ImportOptions.plannedFrom(LocalDate.of(2027, 4, 1));

    private static final Importer IMPORTER = Importer.standard();

    private Imports() {
    }

    static ImportPreview published(String file, ImportOptions options) {
        return preview(file, bytes("/published/" + file), options);
    }

    static ImportPreview csv(String content) {
        return csv(content, FOR_2027);
    }

    static ImportPreview csv(String content, ImportOptions options) {
        return preview("list.csv", content.getBytes(StandardCharsets.UTF_8), options);
    }

    static ImportPreview preview(String name, byte[] content, ImportOptions options) {
        try {
            return IMPORTER.preview(ImportSource.of(name, content), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Imports.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OrganisationDocument document(ImportPreview preview) {
        if (preview.document() == null) {
            throw new AssertionError("No document: " + preview.problems());
        }
        return preview.document();
    }

    static Measure measure(ImportPreview preview, String reference) {
        return document(preview).measures().stream().filter(measure -> measure.reference().equals(reference)).findFirst()
                .orElseThrow(() -> new AssertionError("No measure " + reference));
    }

    static long pounds(long pounds) {
        return pounds * 100;
    }
}
