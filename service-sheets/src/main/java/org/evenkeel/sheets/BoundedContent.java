package org.evenkeel.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The bytes of a file, never more of them than the limits allow. */
public final class BoundedContent {

    private BoundedContent() {
    }

    /** @throws IOException where the source itself cannot be read; nothing in its content causes it */
    public static byte[] of(ImportSource source, ImportLimits limits) throws IOException, FileRefusedException {
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
