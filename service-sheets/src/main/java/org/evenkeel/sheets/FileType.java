package org.evenkeel.sheets;

import java.nio.charset.StandardCharsets;

/** What a file is by its bytes, whatever its name says. */
public enum FileType {
    ZIP,
    /** The container of XLS files and of workbooks with a password. */
    OLD_OFFICE,
    PDF,
    JSON,
    TEXT,
    BINARY,
    EMPTY;

    private static final int LOOKED_AT = 4_096;

    /** Tells the type from the first bytes. */
    public static FileType of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (startsWith(content, 'P', 'K', 3, 4) || startsWith(content, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_OFFICE;
        }
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (ByteOrderMark.of(content) != ByteOrderMark.UTF_16LE && ByteOrderMark.of(content) != ByteOrderMark.UTF_16BE
                && holdsControlBytes(content)) {
            return BINARY;
        }
        return textOrJson(content);
    }

    private static FileType textOrJson(byte[] content) {
        int mark = ByteOrderMark.of(content) == ByteOrderMark.UTF_8 ? 3 : 0;
        String start = new String(content, mark, Math.min(LOOKED_AT, content.length - mark), StandardCharsets.UTF_8).strip();
        if (start.isEmpty() && content.length <= LOOKED_AT) {
            return EMPTY;
        }
        return start.startsWith("{") ? JSON : TEXT;
    }

    private static boolean holdsControlBytes(byte[] content) {
        for (int i = 0; i < Math.min(LOOKED_AT, content.length); i++) {
            int b = content[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
