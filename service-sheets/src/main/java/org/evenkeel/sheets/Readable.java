package org.evenkeel.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Refuses files of types that are not read, each with what to do instead. */
public final class Readable {

    private static final String SAVE = "Save the list as XLSX or CSV UTF-8.";

    private Readable() {
    }

    /** @param document whether a JSON document is awaited and not a list */
    public static void refuseOthers(FileType type, byte[] content, String name, boolean document) throws FileRefusedException {
        String lower = name.toLowerCase(Locale.ROOT);
        switch (type) {
            case EMPTY -> throw refused("a file with content; this one is empty", "Check that the right file was chosen.");
            case PDF ->
                throw refused("a spreadsheet; this is a PDF", "Ask the publisher for the spreadsheet, or type the list.");
            case BINARY -> throw refused("a text or a workbook; this is neither", SAVE);
            case OLD_OFFICE -> throw oldOffice(content);
            case ZIP -> {
                if (document) {
                    throw refused("a JSON document; this is a packed file", "Choose the document, or another kind of import.");
                }
                if (lower.endsWith(".csv") || lower.endsWith(".txt") || lower.endsWith(".tsv")) {
                    throw refused("text, as the name " + name + " says; this is a workbook",
                            "Name it .xlsx, or open it and save it as CSV UTF-8.");
                }
            }
            case JSON, TEXT -> {
                if (lower.endsWith(".xlsx") || lower.endsWith(".xlsm")) {
                    throw refused("a workbook, as the name " + name + " says; this is text",
                            "Name it .csv if it is a list in text.");
                }
            }
        }
    }

    private static FileRefusedException oldOffice(byte[] content) {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        if (contains(content, mark)) {
            return refused("a workbook without a password", "Open it, take the password off, and save it again.");
        }
        return refused("an XLSX workbook; this is the older XLS or another old Office format", SAVE);
    }

    private static boolean contains(byte[] content, byte[] mark) {
        for (int i = 0; i <= content.length - mark.length; i++) {
            int j = 0;
            while (j < mark.length && content[i + j] == mark[j]) {
                j++;
            }
            if (j == mark.length) {
                return true;
            }
        }
        return false;
    }

    private static FileRefusedException refused(String expected, String mending) {
        return new FileRefusedException(ImportProblem.ofFile(expected, mending));
    }
}
