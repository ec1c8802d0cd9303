package org.evenkeel.sheets;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of one sheet and gathers its rows; a limit passed ends the parsing. */
final class SheetContent extends DefaultHandler {

    private final SheetBuilder sheet;
    private final CellText texts;
    private final ImportLimits limits;
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean formula;
    private boolean listening;

    SheetContent(SheetBuilder sheet, CellText texts, ImportLimits limits) {
        this.sheet = sheet;
        this.texts = texts;
        this.limits = limits;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells.clear();
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> listening = true;
            default -> listening = false;
        }
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (column < cells.size() || column >= limits.columns()) {
            throw refused(
                    new FileRefusedException(ImportProblem.ofRow(row, "at most " + limits.columns() + " columns, in order",
                            "Delete the columns that are not needed.")));
        }
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        value.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        // One more than allowed is enough to be refused for; more would only cost memory.
        if (listening && value.length() <= limits.cellCharacters()) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> listening = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                return;
            }
        }
    }

    private void endCell() {
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        if ("e".equals(type)) {
            cells.add(new Cell(value.toString(), Cell.Origin.ERROR));
        } else {
            cells.add(new Cell(texts.of(type, style, value.toString()), formula ? Cell.Origin.FORMULA : Cell.Origin.TYPED));
        }
    }

    private void endRow() throws SAXException {
        try {
            sheet.add(row, cells);
        } catch (FileRefusedException e) {
            throw refused(e);
        }
    }

    private static SAXException refused(FileRefusedException reason) {
        return new SAXException(reason);
    }
}
