package org.evenkeel.planning.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;

/** A plan's measures as CSV. What a spreadsheet would take for a formula is written as text. */
final class PlanSheet {

    private static final List<String> HEADINGS = List.of("reference", "title", "directorate", "taken", "option", "begins",
            "consultation opens", "consultation closes", "notice given", "first dismissal", "saving from",
            "in-year saving (pence)", "recurrent saving (pence)", "full-year effect (pence)", "one-off cost (pence)",
            "FTE removed (hundredths)", "employees leaving", "explanation");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private PlanSheet() {
    }

    static String of(PlanContent plan) {
        StringWriter sheet = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(sheet)) {
            csv.writeRecord(HEADINGS);
            plan.measures().forEach(measure -> csv.writeRecord(cells(measure)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sheet.toString();
    }

    private static List<String> cells(PlannedMeasure measure) {
        Stream<String> texts = Stream.of(measure.measure(), measure.title(), text(measure.directorate()),
                measure.taken() ? "yes" : "no", text(measure.optionTitle()), text(measure.begins()),
                text(measure.consultationOpens()), text(measure.consultationCloses()), text(measure.noticeGiven()),
                text(measure.firstDismissal()), text(measure.savingFrom())).map(PlanSheet::harmless);
        Stream<String> numbers = Stream.of(measure.inYearPence(), measure.recurrentPence(), measure.fullYearPence(),
                measure.oneOffPence(), measure.postsRemovedHundredths(), (long) measure.employeesLeaving())
                .map(String::valueOf);
        return Stream.of(texts, numbers, Stream.of(harmless(measure.explanation()))).flatMap(cell -> cell).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
