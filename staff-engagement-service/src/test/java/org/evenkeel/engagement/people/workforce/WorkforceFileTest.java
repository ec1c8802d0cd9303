package org.evenkeel.engagement.people.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenkeel.engagement.people.PreferredChannel;
import org.evenkeel.sheets.ImportLimits;
import org.evenkeel.sheets.ImportSource;
import org.evenkeel.sheets.TextEncoding;
import org.junit.jupiter.api.Test;

/** From bytes to particulars, within limits. */
class WorkforceFileTest {

    private static Workforce read(String csv) throws IOException {
        return read("workforce.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Workforce read(String name, byte[] content) throws IOException {
        return WorkforceFile.read(ImportSource.of(name, content), TextEncoding.UTF_8, null);
    }

    @Test
    void headings_are_known_by_what_hr_systems_call_them_below_any_title() throws IOException {
        Workforce read = read("Workforce of March;;;\nEmployee ID;Full name;Job title;WTE;Team;Pool;Reports to\n"
                + "7;Ada Head;Head;0.5405;libraries;libraries;\n8;Ben Desk;Desk;1;libraries;libraries;7\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).extracting(row -> row.particulars().manager()).containsExactly(null, "7");
        assertThat(read.rows().get(0).row()).isEqualTo(3);
        assertThat(read.rows().get(0).particulars().fte()).isEqualByComparingTo(new BigDecimal("0.5405"));
    }

    @Test
    void a_workbook_says_the_same_as_a_text() throws IOException {
        Workforce read = read("workforce.xlsx", onePersonOnTheSecondSheet());
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(one -> {
            assertThat(one.particulars().staffNumber()).isEqualTo("101");
            assertThat(one.particulars().leaveFrom()).isEqualTo("2027-03-31");
            assertThat(one.particulars().preferredChannel()).isEqualTo(PreferredChannel.EMAIL);
            assertThat(one.particulars().fte()).isEqualByComparingTo("0.8");
            assertThat(one.particulars().reachableByAgreedRoute()).isTrue();
        });
    }

    private static byte[] onePersonOnTheSecondSheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Read me");
            Sheet sheet = book.createSheet("People");
            String[] headings = { "Staff number", "Name", "Team", "Leave from", "Channel", "FTE", "Agreed route" };
            Row first = sheet.createRow(0);
            for (int i = 0; i < headings.length; i++) {
                first.createCell(i).setCellValue(headings[i]);
            }
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(101);
            row.createCell(1).setCellValue("Ada Head");
            row.createCell(2).setCellValue("libraries");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(3).setCellValue(LocalDate.of(2027, 3, 31));
            row.getCell(3).setCellStyle(date);
            row.createCell(4).setCellValue("E-mail");
            row.createCell(5).setCellValue(0.8);
            row.createCell(6).setCellValue(true);
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_name_that_a_formula_of_a_workbook_made_is_refused() throws IOException {
        byte[] workbook;
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet();
            Row first = sheet.createRow(0);
            first.createCell(0).setCellValue("Staff number");
            first.createCell(1).setCellValue("Name");
            first.createCell(2).setCellValue("Team");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("1");
            row.createCell(1).setCellFormula("\"Ada\"&\" Head\"");
            row.createCell(2).setCellValue("libraries");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            workbook = out.toByteArray();
        }
        assertThat(read("workforce.xlsx", workbook).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("Name");
            assertThat(problem.expected()).isEqualTo("text, not a formula");
        });
    }

    @Test
    void a_list_of_too_many_rows_or_cells_is_refused_before_it_fills_the_memory() throws IOException {
        ImportLimits small = new ImportLimits(1_000, 1_000, 100, 10, 3, 5, 100, 50, 10);
        String three = "Staff number,Name,Team\n1,Ada,t\n2,Ben,t\n";
        assertThat(read(three, small).problems()).isEmpty();
        assertThat(read(three + "3,Cy,t\n", small).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(4);
            assertThat(problem.expected()).isEqualTo("at most 3 rows");
        });
        assertThat(read("x".repeat(1_001), small).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.expected()).startsWith("a file of at most"));
    }

    @Test
    void a_workbook_that_unpacks_to_more_than_it_may_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blank = new byte[1_000_000];
            for (int i = 0; i < 70; i++) {
                zip.write(blank);
            }
        }
        assertThat(read("workforce.xlsx", out.toByteArray()).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("unpacks to at most"));
    }

    @Test
    void two_columns_of_one_meaning_are_refused() throws IOException {
        assertThat(read("Staff number,Name,Team,Unit\n1,Ada,a,b\n").problems()).singleElement()
                .satisfies(problem -> assertThat(problem.column()).isEqualTo("Team"));
    }

    @Test
    void a_thousand_bad_rows_are_each_named_once_and_not_twice() throws IOException {
        StringBuilder csv = new StringBuilder("Staff number,Name,Team,FTE\n");
        for (int i = 1; i <= 2_000; i++) {
            csv.append(i).append(",,,9\n");
        }
        assertThat(read(csv.toString()).problems()).extracting(problem -> problem.row()).doesNotContainNull()
                .hasSizeLessThan(3_000).contains(2, 2_001);
    }

    private static Workforce read(String csv, ImportLimits limits) throws IOException {
        return WorkforceFile.read(ImportSource.of("workforce.csv", csv.getBytes(StandardCharsets.UTF_8)), TextEncoding.UTF_8,
                null, limits);
    }
}
