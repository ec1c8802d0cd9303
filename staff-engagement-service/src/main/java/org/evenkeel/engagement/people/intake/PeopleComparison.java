package org.evenkeel.engagement.people.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenkeel.engagement.people.Particulars;
import org.evenkeel.engagement.people.ParticularsCompared;
import org.evenkeel.engagement.people.Person;
import org.evenkeel.engagement.people.intake.PeoplePreviewRow.Effect;
import org.evenkeel.engagement.people.workforce.WorkforceDoubles;
import org.evenkeel.engagement.people.workforce.WorkforceLines;
import org.evenkeel.engagement.people.workforce.WorkforceRow;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/** A list beside who is on record: the same staff number is the same person. */
final class PeopleComparison {

    /**
     * One person of the list.
     *
     * @param said with staff numbers written as on record
     * @param before null for who is new
     */
    record Change(int row, Particulars said, @Nullable Person before, Effect effect, List<String> fields) {
    }

    private final List<Change> changes = new ArrayList<>();
    private final List<Person> missing;
    private final List<ImportProblem> problems;

    PeopleComparison(List<WorkforceRow> list, List<Person> onRecord) {
        Map<String, Person> byNumber = new HashMap<>();
        onRecord.forEach(one -> byNumber.put(key(one.particulars()), one));
        Map<String, String> written = new HashMap<>();
        list.forEach(row -> written.put(key(row.particulars()), row.particulars().staffNumber()));
        onRecord.forEach(one -> written.put(key(one.particulars()), one.particulars().staffNumber()));
        Set<String> listed = new HashSet<>();
        for (WorkforceRow row : list) {
            listed.add(key(row.particulars()));
            changes.add(change(row, byNumber.get(key(row.particulars())), written));
        }
        missing = onRecord.stream().filter(one -> one.leftOn() == null && !listed.contains(key(one.particulars()))).toList();
        List<Particulars> staying = missing.stream().map(Person::particulars).toList();
        problems = new ArrayList<>(WorkforceLines.problems(list, staying));
        problems.addAll(WorkforceDoubles.problems(list, staying));
    }

    List<Change> changes() {
        return changes;
    }

    /** On record and not in the list, those who left before left out. */
    List<Person> missing() {
        return missing;
    }

    /** What of the list does not go together with who is on record. */
    List<ImportProblem> problems() {
        return problems;
    }

    PeopleImportTotals totals(List<String> unusedColumns) {
        return new PeopleImportTotals(changes.size(), count(Effect.ADDED), count(Effect.CHANGED), count(Effect.UNCHANGED),
                missing.size(), unusedColumns);
    }

    private int count(Effect effect) {
        return (int) changes.stream().filter(one -> one.effect() == effect).count();
    }

    private static Change change(WorkforceRow row, @Nullable Person before, Map<String, String> written) {
        Particulars said = asWritten(row.particulars(), written);
        if (before == null) {
            return new Change(row.row(), said, null, Effect.ADDED, List.of());
        }
        List<String> fields = ParticularsCompared.differing(before.particulars(), said);
        Effect effect = fields.isEmpty() && before.leftOn() == null ? Effect.UNCHANGED : Effect.CHANGED;
        return new Change(row.row(), said, before, effect, fields);
    }

    private static Particulars asWritten(Particulars said, Map<String, String> written) {
        String manager = said.manager();
        return said.withNumbers(written.getOrDefault(key(said), said.staffNumber()),
                manager == null ? null : written.getOrDefault(WorkforceLines.key(manager), manager));
    }

    private static String key(Particulars one) {
        return WorkforceLines.key(one.staffNumber());
    }
}
