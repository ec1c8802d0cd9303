package org.evenkeel.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a zip file into nothing to see how large it is, and stops at the first limit passed. What a zip file says about its
 * own sizes is not believed.
 */
final class UnpackedSize {

    private static final int SMALL_PART = 1_000_000;
    private static final int LARGEST_OTHER_PART = 5_000_000;
    private static final String MENDING = "Save the list alone in a new workbook, or as CSV.";

    private final ImportLimits limits;
    private final byte[] buffer = new byte[16_384];
    private final Set<String> names = new HashSet<>();
    private long total;

    private UnpackedSize(ImportLimits limits) {
        this.limits = limits;
    }

    /** The names of the parts; refused where there are too many or they are too large. */
    static Set<String> check(byte[] content, ImportLimits limits) throws FileRefusedException {
        UnpackedSize size = new UnpackedSize(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                size.add(entry.getName(), zip, content.length);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("a whole workbook; this one is damaged", "Open it in the spreadsheet program and save it again.");
        }
        return size.names;
    }

    private void add(String name, ZipInputStream zip, int packed) throws IOException, FileRefusedException {
        if (names.size() >= limits.workbookEntries()) {
            throw refused("a workbook of at most " + limits.workbookEntries() + " parts", MENDING);
        }
        names.add(name);
        long part = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            part += read;
            total += read;
            if (total > limits.unpackedBytes()) {
                throw refused("a workbook that unpacks to at most " + limits.unpackedBytes() / SMALL_PART + " MB", MENDING);
            }
            if (part > LARGEST_OTHER_PART && !mayBeLarge(name)) {
                throw refused("a workbook whose styles and other parts are at most 5 MB each", MENDING);
            }
            if (part > SMALL_PART && part / limits.unpackedRatio() > packed) {
                throw refused("a workbook that unpacks to at most " + limits.unpackedRatio() + " times its size", MENDING);
            }
        }
    }

    /** Cells and texts are read as a stream and pictures not at all; every other part may come to stand in memory whole. */
    private static boolean mayBeLarge(String name) {
        return name.startsWith("xl/worksheets/") && !name.contains("_rels/") || name.equals("xl/sharedStrings.xml")
                || name.startsWith("xl/media/");
    }

    private static FileRefusedException refused(String expected, String mending) {
        return new FileRefusedException(ImportProblem.ofFile(expected, mending));
    }
}
