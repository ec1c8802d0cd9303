package org.evenkeel.sheets;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** From bytes to text, strictly: bytes that do not belong are refused with their row, never replaced. */
public final class TextDecoding {

    private TextDecoding() {
    }

    /** The text of the content; a byte-order mark goes before what was declared. */
    public static String decode(byte[] content, TextEncoding declared) throws FileRefusedException {
        ByteOrderMark mark = ByteOrderMark.of(content);
        Charset charset = mark == null ? declared.charset() : mark.charset();
        int skipped = mark == null ? 0 : mark.length();
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, skipped, content.length - skipped);
        CharBuffer out = CharBuffer.allocate(content.length - skipped + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            throw refused(text, charset);
        }
        int control = forbidden(text);
        if (control >= 0) {
            throw new FileRefusedException(new ImportProblem(rowAt(text, control), null,
                    "character " + (int) text.charAt(control), "text without control characters",
                    "Delete the unprintable character in this row, or export the list again."));
        }
        return text;
    }

    private static int forbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return i;
            }
        }
        return -1;
    }

    private static FileRefusedException refused(String readSoFar, Charset charset) {
        return new FileRefusedException(new ImportProblem(rowAt(readSoFar, readSoFar.length()), null, null,
                "text written in " + charset.displayName(),
                "Save the file as \"CSV UTF-8\". If it comes from an older spreadsheet program, say that it is Windows-1252."));
    }

    private static int rowAt(String text, int position) {
        return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}
