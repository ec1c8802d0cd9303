package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.BadFileTest.assertRefused;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.bytes;
import static org.evenkeel.planning.importing.Imports.csv;
import static org.evenkeel.planning.importing.Imports.measure;
import static org.evenkeel.planning.importing.Imports.pounds;
import static org.evenkeel.planning.importing.Imports.preview;
import static org.evenkeel.planning.importing.Workbooks.FIRST_SHEET;
import static org.evenkeel.planning.importing.Workbooks.replaced;
import static org.evenkeel.planning.importing.Workbooks.row;
import static org.evenkeel.planning.importing.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.sheets.TextEncoding;
import org.junit.jupiter.api.Test;

/** Workbooks: the same list gives the same import. */
class WorkbookImportTest {

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
        assertRefused(
                preview("list.xlsx", replaced(good, FIRST_SHEET, "<worksheet><sheetData><row r='x'></worksheet>"), FOR_2027),
                "damaged");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write('x');
        }
        assertRefused(preview("list.xlsx", other.toByteArray(), FOR_2027), "XLSX workbook or a CSV file");
    }

    @Test
    void the_template_is_recognised_whole() {
        ImportPreview template = preview("template.csv", SavingsListTemplate.csv(), FOR_2027);
        assertRefused(template, "at least one row below the headings");
        assertThat(template.columns()).hasSameSizeAs(SavingsListTemplate.headings())
                .allSatisfy(column -> assertThat(column.field()).isNotNull());
        assertThat(template.assumptions()).extracting(Assumption::rule).isEmpty();
    }

}
