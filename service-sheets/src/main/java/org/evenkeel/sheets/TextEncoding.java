package org.evenkeel.sheets;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the text of a CSV file is written where no byte-order mark tells; never guessed, for a wrong guess garbles silently. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The character set it stands for. */
    public Charset charset() {
        return charset;
    }
}
