package org.evenkeel.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of one sheet of an XLSX workbook, read as a stream. Formulas give the value they were saved with. */
public final class WorkbookSheet {

    private final ImportLimits limits;
    private final @Nullable String wanted;
    private final Predicate<Sheet> recognised;

    private WorkbookSheet(ImportLimits limits, @Nullable String wanted, Predicate<Sheet> recognised) {
        this.limits = limits;
        this.wanted = wanted;
        this.recognised = recognised;
    }

    /**
     * Reads one sheet.
     *
     * @param wanted its name; null takes the first that {@code recognised} accepts, else the first with any row
     */
    public static Sheet read(byte[] content, ImportLimits limits, @Nullable String wanted, Predicate<Sheet> recognised)
            throws FileRefusedException {
        Set<String> parts = UnpackedSize.check(content, limits);
        if (!parts.contains("xl/workbook.xml")) {
            throw new FileRefusedException(ImportProblem.ofFile("an XLSX workbook or a CSV file",
                    "This is another kind of packed file. Save the list as XLSX or CSV UTF-8."));
        }
        ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
        ZipSecureFile.setMinInflateRatio(1.0 / limits.unpackedRatio());
        ZipSecureFile.setMaxFileCount(limits.workbookEntries());
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            return new WorkbookSheet(limits, wanted, recognised).choose(workbook);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // A damaged workbook makes the parser throw any unchecked exception; whatever it is, the file is to blame.
            if (e.getCause() instanceof FileRefusedException refused) {
                throw refused;
            }
            throw new FileRefusedException(
                    ImportProblem.ofFile("a whole workbook; this one is damaged or holds what no list needs",
                            "Open it in the spreadsheet program and save the list alone in a new workbook, or as CSV UTF-8."));
        }
    }

    private Sheet choose(OPCPackage workbook) throws IOException, OpenXML4JException, SAXException,
            ParserConfigurationException, FileRefusedException {
        XSSFReader reader = new XSSFReader(workbook);
        CellText texts = new CellText(new SharedTexts(workbook), reader.getStylesTable(), startsIn1904(reader));
        List<String> names = new ArrayList<>();
        Sheet first = null;
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream xml = sheets.next()) {
                String name = sheets.getSheetName();
                names.add(name);
                if (wanted != null && !wanted.equals(name)) {
                    continue;
                }
                Sheet sheet = parse(name, xml, texts);
                if (wanted != null || recognised.test(sheet)) {
                    return sheet;
                }
                first = first == null && !sheet.rows().isEmpty() ? sheet : first;
            }
        }
        return orElse(first, names);
    }

    private Sheet orElse(@Nullable Sheet first, List<String> names) throws FileRefusedException {
        if (wanted != null) {
            throw new FileRefusedException(new ImportProblem(null, null, wanted, "the name of a sheet of this workbook",
                    "Choose one of: " + String.join(", ", names) + "."));
        }
        return first == null ? new Sheet("", List.of(), false) : first;
    }

    private Sheet parse(String name, InputStream xml, CellText texts)
            throws IOException, SAXException, ParserConfigurationException {
        SheetBuilder sheet = new SheetBuilder(limits);
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(new SheetContent(sheet, texts, limits));
        parser.parse(new InputSource(xml));
        return sheet.build(name, false);
    }

    private static boolean startsIn1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            String start = new String(workbook.readNBytes(65_536), StandardCharsets.UTF_8);
            return start.contains("date1904=\"1\"") || start.contains("date1904=\"true\"");
        }
    }
}
