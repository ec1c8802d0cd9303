package org.evenkeel.planning.importing.savings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.filling.References;
import org.evenkeel.sheets.ImportProblem;

/**
 * Gives each line a reference of its own. Two lines of one reference are a problem, for one may be the other by mistake; a
 * caller who knows that the publisher used it for several lines may have them renamed.
 */
final class UniqueReferences {

    private final Findings findings;
    private final Filling filling;
    private final boolean rename;
    private final String heading;

    UniqueReferences(Findings findings, Filling filling, boolean rename, String heading) {
        this.findings = findings;
        this.filling = filling;
        this.rename = rename;
        this.heading = heading;
    }

    List<SavingsLine> given(List<SavingsLine> lines) {
        References references = new References();
        Map<String, Integer> rows = new HashMap<>();
        List<SavingsLine> given = new ArrayList<>();
        for (SavingsLine line : lines) {
            if (!line.reference().isEmpty()) {
                given.add(stated(line, references, rows));
            }
        }
        // Stated references first, so that a generated one never takes the place of a stated one.
        for (SavingsLine line : lines) {
            if (line.reference().isEmpty()) {
                String reference = references.unique("row-" + line.row());
                filling.say(BlankField.ofMeasure(reference, "reference", "reference not stated"), reference,
                        "The row in the file");
                given.add(line.withReference(reference));
            }
        }
        given.sort(Comparator.comparingInt(SavingsLine::row));
        return given;
    }

    private SavingsLine stated(SavingsLine line, References references, Map<String, Integer> rows) {
        String written = line.reference();
        String allowed = References.allowed(written);
        Integer before = rows.putIfAbsent(References.key(allowed), line.row());
        if (before != null && !rename) {
            findings.problem(new ImportProblem(line.row(), heading, written,
                    "a reference used once; rows " + before + " and " + line.row() + " have the same",
                    "Give one of them another reference, or ask for references to be made unique."));
        }
        String reference = references.unique(allowed);
        if (!reference.equals(written)) {
            filling.say(
                    BlankField.ofMeasure(reference, "reference",
                            before == null ? "reference rewritten" : "reference made unique"),
                    reference, "The list states " + written + " in row " + line.row());
        }
        return line.withReference(reference);
    }
}
