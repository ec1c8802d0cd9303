package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.csv;
import static org.evenkeel.planning.importing.Imports.document;
import static org.evenkeel.planning.importing.Imports.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.evenkeel.sheets.ImportProblem;
import org.evenkeel.sheets.ImportSource;
import org.evenkeel.sheets.TextEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be imported: each is refused with one clear problem, and none throws. */
class BadFileTest {

    private static final String GOOD = "ref,title,saving £\nA,One,100\nB,Two,200\n";

    @Test
    void an_empty_file() {
        assertRefused(csv(""), "empty");
        assertRefused(csv("   \n\n"), "empty");
        assertRefused(preview("list.csv", new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, FOR_2027), "empty");
    }

    @Test
    void headings_alone() {
        assertRefused(csv("ref,title,saving £\n"), "at least one row below the headings");
    }

    @Test
    void unknown_columns_only() {
        ImportPreview unknown = csv("colour,shape\nred,round\n");
        assertRefused(unknown, "headings of a title");
        assertThat(unknown.problems().get(0).value()).isEqualTo("colour, shape");
        assertThat(unknown.problems().get(0).row()).isEqualTo(1);
    }

    @Test
    void an_unclosed_quotation_mark_is_named_by_row() {
        ImportPreview malformed = csv("ref,title,saving £\nA,One,100\nB,\"Two,200\nC,Three,300\n");
        assertRefused(malformed, "well-formed quotation marks");
        assertThat(malformed.problems().get(0).row()).isEqualTo(3);
    }

    @Test
    void ragged_rows_are_all_named() {
        ImportPreview ragged = csv("ref,title,saving £\nA,One\nB,Two,200\nC,Three, and a half,300\n");
        assertThat(ragged.problems()).filteredOn(problem -> problem.expected().contains("as many cells as headings"))
                .extracting(ImportProblem::row).containsExactly(2, 4);
        assertThat(ragged.confirmable()).isFalse();
    }

    @Test
    void bytes_that_are_not_utf_8_are_named_by_row_and_read_as_windows_1252_only_when_asked() {
        byte[] old = "ref,title,saving £\nA,Caf\u00e9,100\n".getBytes(Charset.forName("windows-1252"));
        ImportPreview refused = preview("list.csv", old, FOR_2027);
        assertRefused(refused, "text written in UTF-8");
        assertThat(refused.problems().get(0).row()).isEqualTo(1);
        assertThat(refused.problems().get(0).mending()).contains("CSV UTF-8", "Windows-1252");
        ImportPreview asked = preview("list.csv", old, FOR_2027.writtenIn(TextEncoding.WINDOWS_1252));
        assertThat(document(asked).measures().get(0).title()).isEqualTo("Caf\u00e9");
    }

    @Test
    void byte_order_marks_tell_the_encoding() {
        for (Charset charset : new Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE }) {
            ImportPreview marked = preview("list.csv", ("\ufeff" + GOOD).getBytes(charset), FOR_2027);
            assertThat(marked.problems()).isEmpty();
            assertThat(marked.columns().get(0).heading()).isEqualTo("ref");
        }
    }

    @Test
    void comma_semicolon_and_tab_are_told_apart() {
        for (String delimiter : new String[] { ",", ";", "\t" }) {
            ImportPreview list = csv("ref,title,description,saving £\nA,One,\"a, b; c\",100\nB,Two,\"d, e, f, g\",200\n"
                    .replace(",\"", delimiter + "\"").replace("\",", "\"" + delimiter).replace("ref,title,description,saving £",
                            String.join(delimiter, "ref", "title", "description", "saving £"))
                    .replace("A,One", "A" + delimiter + "One").replace("B,Two", "B" + delimiter + "Two"));
            assertThat(list.problems()).isEmpty();
            assertThat(list.totals().importedYearOnePence()).isEqualTo(30_000);
        }
    }

    @Test
    void binary_junk_and_other_kinds_of_file() {
        byte[] junk = new byte[5_000];
        new Random(1).nextBytes(junk);
        assertRefused(preview("list.csv", junk, FOR_2027), "neither");
        assertRefused(preview("list.pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), FOR_2027), "PDF");
        assertRefused(preview("list.xlsx", GOOD.getBytes(StandardCharsets.UTF_8), FOR_2027), "this is text");
    }

    @Test
    void an_old_workbook_and_one_with_a_password() throws Exception {
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new ByteArrayInputStream(new byte[] { 1, 2, 3 }), "Workbook");
            assertRefused(preview("list.xls", written(old), FOR_2027), "older XLS");
        }
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(locked)) {
                out.write(new byte[10_000]);
            }
            assertRefused(preview("list.xlsx", written(locked), FOR_2027), "without a password");
        }
    }

    @Test
    void fifty_megabytes_are_refused_unread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }
        assertThat(Files.size(file)).isEqualTo(50_000_000);
        assertRefused(Importer.standard().preview(ImportSource.of("large.csv", file), FOR_2027), "at most 10.0 MB");
    }

    @Test
    void a_file_that_is_longer_than_it_says_is_refused_at_the_limit() throws IOException {
        ImportSource endless = new ImportSource() {
            @Override
            public String name() {
                return "list.csv";
            }

            @Override
            public long length() {
                return 10;
            }

            @Override
            public InputStream open() {
                return new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                };
            }
        };
        assertRefused(Importer.standard().preview(endless, FOR_2027), "at most 10.0 MB");
    }

    @Test
    void too_many_rows_columns_and_letters() {
        assertRefused(csv("title,saving £\n" + "One,100\n".repeat(5_001)), "at most 5000 rows");
        assertRefused(csv("title,saving £" + ",x".repeat(300) + "\n"), "at most 200 columns");
        assertRefused(csv("title,saving £\n" + "x".repeat(9_000) + ",1\n"), "at most 8000 characters");
    }

    @Test
    void control_characters_are_named_by_row() {
        ImportPreview control = csv("x".repeat(5_000) + "\ntitle,saving £\nOne\u0001,100\n");
        assertRefused(control, "without control characters");
        assertThat(control.problems().get(0).row()).isEqualTo(3);
    }

    private static byte[] written(POIFSFileSystem files) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    static void assertRefused(ImportPreview preview, String expected) {
        assertThat(preview.confirmable()).isFalse();
        assertThat(preview.document()).isNull();
        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.expected()).contains(expected);
            assertThat(problem.mending()).isNotBlank();
        });
    }
}
