package org.evenkeel.engagement.people.workforce;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenkeel.sheets.BoundedContent;
import org.evenkeel.sheets.CsvSheet;
import org.evenkeel.sheets.FileRefusedException;
import org.evenkeel.sheets.FileType;
import org.evenkeel.sheets.ImportLimits;
import org.evenkeel.sheets.ImportProblem;
import org.evenkeel.sheets.ImportSource;
import org.evenkeel.sheets.Readable;
import org.evenkeel.sheets.Sheet;
import org.evenkeel.sheets.SheetRow;
import org.evenkeel.sheets.TextDecoding;
import org.evenkeel.sheets.TextEncoding;
import org.evenkeel.sheets.WorkbookSheet;
import org.jspecify.annotations.Nullable;

/** Reads a workforce list as far as it can be read; bad input never throws. */
public final class WorkforceFile {

    /** Twenty thousand people: the largest councils and trusts, schools left out. */
    private static final ImportLimits LIMITS = new ImportLimits(10_000_000, 60_000_000, 100, 500, 20_001, 60, 500_000, 1_000,
            200);

    private WorkforceFile() {
    }

    /**
     * @param sheet name of the workbook's sheet; null takes the first that looks like a workforce list
     * @throws IOException where the source itself cannot be read; nothing in its content causes it
     */
    public static Workforce read(ImportSource source, TextEncoding encoding, @Nullable String sheet) throws IOException {
        return read(source, encoding, sheet, LIMITS);
    }

    static Workforce read(ImportSource source, TextEncoding encoding, @Nullable String wanted, ImportLimits limits)
            throws IOException {
        try {
            byte[] content = BoundedContent.of(source, limits);
            FileType type = FileType.of(content);
            Readable.refuseOthers(type, content, source.name(), false);
            return of(type == FileType.ZIP
                    ? WorkbookSheet.read(content, limits, wanted, sheet -> WorkforceHeadings.of(sheet).isPresent())
                    : CsvSheet.read(TextDecoding.decode(content, encoding), limits));
        } catch (FileRefusedException e) {
            return Workforce.refused(e.problem());
        }
    }

    private static Workforce of(Sheet sheet) {
        Optional<WorkforceHeadings> found = WorkforceHeadings.of(sheet);
        if (found.isEmpty()) {
            return Workforce
                    .refused(ImportProblem.ofFile("a row of headings with \"Staff number\" and \"Name\" among the first 20",
                            "Name the columns as the empty list does, which can be downloaded."));
        }
        WorkforceHeadings headings = found.get();
        WorkforceProblems problems = new WorkforceProblems();
        headings.refuseDoubles(problems);
        WorkforceRowReading reading = new WorkforceRowReading(headings, problems);
        List<WorkforceRow> rows = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            if (row.row() > headings.row()) {
                if (sheet.evenRows()) {
                    refuseLonger(row, headings, problems);
                }
                reading.read(row).ifPresent(rows::add);
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(
                    ImportProblem.ofFile("at least one person below the headings", "Check that the right file was chosen."));
        }
        WorkforceDoubles.refuse(rows, problems);
        return new Workforce(rows, headings.unused(), problems.all());
    }

    private static void refuseLonger(SheetRow row, WorkforceHeadings headings, WorkforceProblems problems) {
        if (row.cells().size() > headings.width()) {
            problems.add(ImportProblem.ofRow(row.row(), "at most " + headings.width() + " cells, as many as there are headings",
                    "Put quotation marks around a cell that holds a comma."));
        }
    }
}
