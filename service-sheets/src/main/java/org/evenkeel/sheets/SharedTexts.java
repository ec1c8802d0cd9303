package org.evenkeel.sheets;

import java.io.IOException;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * The texts that the cells of a workbook share. An empty one takes five bytes in the file and fifty in memory: they are
 * counted.
 */
final class SharedTexts extends ReadOnlySharedStringsTable {

    private static final int MOST = 500_000;

    // Without initialiser, for the texts are read while the superclass is being constructed.
    private int read;

    SharedTexts(OPCPackage workbook) throws IOException, SAXException {
        super(workbook);
    }

    @Override
    public void startElement(String uri, String name, String qualified, @Nullable Attributes attributes) throws SAXException {
        if ("si".equals(name) && ++read > MOST) {
            throw new SAXException(new FileRefusedException(ImportProblem.ofFile("a workbook of at most " + MOST + " texts",
                    "Save the list alone in a new workbook, or as CSV.")));
        }
        super.startElement(uri, name, qualified, attributes);
    }
}
