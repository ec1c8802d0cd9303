package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.BadFileTest.assertRefused;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.bytes;
import static org.evenkeel.planning.importing.Imports.csv;
import static org.evenkeel.planning.importing.Imports.measure;
import static org.evenkeel.planning.importing.Imports.pounds;
import static org.evenkeel.planning.importing.Imports.preview;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenkeel.planning.assumption.Assumption;
import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

import de.siegmar.fastcsv.reader.CsvReader;

/** Workbooks: the same list gives the same import, and no workbook costs more than its limits. */
class WorkbookImportTest {

    private static final String LIST = "xl/worksheets/sheet1.xml";

    @Test
    void a_workbook_gives_what_the_same_list_in_csv_gives() throws IOException {
        for (String file : new String[] { "salford_2010_11_savings.csv", "lewisham_2015_16_savings.csv" }) {
            String text = new String(bytes("/published/" + file), StandardCharsets.UTF_8);
            ImportPreview fromCsv = csv(text);
            ImportPreview fromWorkbook = preview("list.xlsx", workbook(text), FOR_2027);
            assertThat(fromWorkbook.document()).isNotNull().isEqualTo(fromCsv.document());
            assertThat(fromWorkbook.assumptions()).isEqualTo(fromCsv.assumptions());
            assertThat(fromWorkbook.totals()).isEqualTo(fromCsv.totals());
        }
    }

    @Test
    void formulas_give_the_value_they_were_saved_with_and_errors_are_problems() throws IOException {
        byte[] good = workbook(sheet -> {
            row(sheet, 0, "ref", "title", "saving £");
            Row line = row(sheet, 1, "A", "One");
            line.createCell(2).setCellFormula("50*2");
            line.getCell(2).setCellValue(100.0);
        });
        ImportPreview read = preview("list.xlsx", good, FOR_2027);
        assertThat(measure(read, "A").options().get(0).firstYearPence()).isEqualTo(pounds(100));
        assertThat(read.assumptions()).anySatisfy(assumption -> {
            assertThat(assumption.rule()).isEqualTo("formula not computed again");
            assertThat(assumption.field()).isEqualTo("saving £");
            assertThat(assumption.value()).isEqualTo("100");
        });
        ImportPreview error = preview("list.xlsx", workbook(sheet -> {
            row(sheet, 0, "ref", "title", "saving £");
            row(sheet, 1, "A", "One").createCell(2)
                    .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        }), FOR_2027);
        assertThat(error.problems().get(0).value()).isEqualTo("#REF!");
        assertThat(error.problems().get(0).row()).isEqualTo(2);
    }

    @Test
    void dates_numbers_and_text_like_formulas_are_read_as_they_look() throws IOException {
        byte[] content = workbook(sheet -> {
            row(sheet, 2, "ref", "title", "saving £000", "start date");
            Row line = row(sheet, 4, "A", "=1+1");
            line.createCell(2).setCellValue(469.3 + 1e-13);
            CellStyle date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat((short) 14);
            Cell start = line.createCell(3);
            start.setCellStyle(date);
            start.setCellValue(LocalDate.of(2027, 8, 1));
        });
        ImportPreview read = preview("list.xlsx", content, FOR_2027);
        assertThat(measure(read, "A").title()).isEqualTo("=1+1");
        assertThat(measure(read, "A").options().get(0).firstYearPence()).isEqualTo(pounds(469_300));
        assertThat(measure(read, "A").options().get(0).publishedStart()).isEqualTo(LocalDate.of(2027, 8, 1));
        assertThat(read.rows().get(0).row()).isEqualTo(5);
    }

    @Test
    void the_sheet_with_the_list_is_found_or_named() throws IOException {
        byte[] content = workbook(sheet -> {
            row(sheet, 0, "Notes");
            row(sheet.getWorkbook().createSheet("List"), 0, "title", "saving £");
            row(sheet.getWorkbook().getSheet("List"), 1, "One", "5");
        });
        assertThat(preview("list.xlsx", content, FOR_2027).totals().importedYearOnePence()).isEqualTo(pounds(5));
        ImportOptions wrong = new ImportOptions(FOR_2027.plannedFrom(), null, null, null, null, null, null,
                java.util.Map.of(), "Lst", TextEncoding.UTF_8, false);
        assertThat(preview("list.xlsx", content, wrong).problems().get(0).mending()).contains("Sheet0, List");
    }

    @Test
    void a_workbook_named_csv_a_damaged_one_and_another_packed_file_are_refused() throws IOException {
        byte[] good = workbook("title,saving £\nOne,1\n");
        assertRefused(preview("list.csv", good, FOR_2027), "this is a workbook");
        assertRefused(preview("list.xlsx", java.util.Arrays.copyOf(good, good.length / 2), FOR_2027), "damaged");
        assertRefused(preview("list.xlsx", replaced(good, LIST, "<worksheet><sheetData><row r='x'></worksheet>"), FOR_2027),
                "damaged");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write('x');
        }
        assertRefused(preview("list.xlsx", other.toByteArray(), FOR_2027), "XLSX workbook or a CSV file");
    }

    @Test
    void a_zip_bomb_is_refused_in_bounded_memory() throws IOException {
        byte[] bomb = bomb(400_000_000L);
        assertThat(bomb).hasSizeLessThan(600_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        preview("list.xlsx", bomb, FOR_2027);
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long start = System.nanoTime();
        ImportPreview refused = preview("list.xlsx", bomb, FOR_2027);
        long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertRefused(refused, "a workbook that unpacks to at most");
        assertThat(allocated).isLessThan(16_000_000);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void a_small_bomb_is_refused_by_its_ratio_and_too_many_parts_by_their_number() throws IOException {
        assertRefused(preview("list.xlsx", bomb(50_000_000), FOR_2027), "100 times its size");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 600; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertRefused(preview("list.xlsx", out.toByteArray(), FOR_2027), "at most 500 parts");
    }

    @Test
    void external_entities_are_never_read() throws IOException {
        byte[] good = workbook("title,saving £\nOne,1\n");
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        assertRefused(preview("list.xlsx", replaced(good, LIST, evil), FOR_2027), "damaged or holds what no list needs");
    }

    @Test
    void a_row_far_down_and_a_column_far_right_are_refused_before_anything_is_filled() throws IOException {
        assertRefused(preview("list.xlsx", workbook(sheet -> row(sheet, 1_000_000, "title")), FOR_2027), "at most 5000 rows");
        assertRefused(
                preview("list.xlsx", workbook(sheet -> sheet.createRow(0).createCell(16_000).setCellValue("x")), FOR_2027),
                "at most 200 columns");
    }

    @Test
    void the_template_is_recognised_whole() {
        ImportPreview template = preview("template.csv", SavingsListTemplate.csv(), FOR_2027);
        assertRefused(template, "at least one row below the headings");
        assertThat(template.columns()).hasSameSizeAs(SavingsListTemplate.headings())
                .allSatisfy(column -> assertThat(column.field()).isNotNull());
        assertThat(template.assumptions()).extracting(Assumption::rule).isEmpty();
    }

    private interface Filler {
        void fill(Sheet sheet);
    }

    private static byte[] workbook(Filler filler) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            filler.fill(workbook.createSheet());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(String csv) throws IOException {
        return workbook(sheet -> CsvReader.builder().ofCsvRecord(csv).forEach(line -> {
            Row row = sheet.createRow((int) line.getStartingLineNumber() - 1);
            for (int i = 0; i < line.getFieldCount(); i++) {
                String text = line.getField(i);
                if (text.matches("\\d+(\\.\\d+)?")) {
                    row.createCell(i).setCellValue(Double.parseDouble(text));
                } else if (!text.isEmpty()) {
                    row.createCell(i).setCellValue(text);
                }
            }
        }));
    }

    private static Row row(Sheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private static byte[] bomb(long size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[100_000];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (long written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] workbook, String part, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
