package org.evenkeel.planning.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.importing.BadFileTest.assertRefused;
import static org.evenkeel.planning.importing.Imports.FOR_2027;
import static org.evenkeel.planning.importing.Imports.preview;
import static org.evenkeel.planning.importing.Workbooks.FIRST_SHEET;
import static org.evenkeel.planning.importing.Workbooks.replaced;
import static org.evenkeel.planning.importing.Workbooks.row;
import static org.evenkeel.planning.importing.Workbooks.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

/** No workbook costs more than its limits. */
class WorkbookLimitsTest {

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
        assertRefused(refused, "a workbook that unpacks to at most 30 MB");
        assertThat(allocated).isLessThan(16_000_000);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void a_small_bomb_is_refused_by_its_ratio_and_too_many_parts_by_their_number() throws IOException {
        assertRefused(preview("list.xlsx", bomb(20_000_000), FOR_2027), "100 times its size");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 600; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertRefused(preview("list.xlsx", out.toByteArray(), FOR_2027), "at most 500 parts");
    }

    @Test
    void countless_empty_texts_and_giant_styles_are_refused() throws IOException {
        byte[] good = workbook("title,saving £\nOne,1\n");
        String texts = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + noise("<si/>", 600_000)
                + "</sst>";
        assertRefused(preview("list.xlsx", replaced(good, "xl/sharedStrings.xml", texts), FOR_2027), "at most 500000 texts");
        assertRefused(preview("list.xlsx", replaced(good, "xl/styles.xml", noise("<a/>", 1_500_000)), FOR_2027),
                "at most 5 MB each");
    }

    /** The element many times over, between white space that hardly packs, so that the ratio alone does not tell. */
    private static String noise(String element, int times) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(random.nextBoolean() ? " " : "\n").append(element);
        }
        return text.toString();
    }

    @Test
    void external_entities_are_never_read() throws IOException {
        byte[] good = workbook("title,saving £\nOne,1\n");
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        assertRefused(preview("list.xlsx", replaced(good, FIRST_SHEET, evil), FOR_2027), "damaged or holds what no list needs");
    }

    @Test
    void a_row_far_down_and_a_column_far_right_are_refused_before_anything_is_filled() throws IOException {
        assertRefused(preview("list.xlsx", workbook(sheet -> row(sheet, 1_000_000, "title")), FOR_2027), "at most 5000 rows");
        assertRefused(
                preview("list.xlsx", workbook(sheet -> sheet.createRow(0).createCell(16_000).setCellValue("x")), FOR_2027),
                "at most 200 columns");
    }

    private static byte[] bomb(long size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[100_000];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(FIRST_SHEET));
            for (long written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
