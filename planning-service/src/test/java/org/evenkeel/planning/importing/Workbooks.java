package org.evenkeel.planning.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import de.siegmar.fastcsv.reader.CsvReader;

/** Makes the workbooks of tests. */
final class Workbooks {

    static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";

    private Workbooks() {
    }

    interface Filler {
        void fill(Sheet sheet);
    }

    static byte[] workbook(Filler filler) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            filler.fill(workbook.createSheet());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] workbook(String csv) throws IOException {
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

    static Row row(Sheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    static byte[] replaced(byte[] workbook, String part, String content) throws IOException {
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
