package org.evenkeel.engagement.people.workforce;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.evenkeel.engagement.people.Particulars;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/** Holds a list, together with who is on record already, to lines of management that have an end. */
public final class WorkforceLines {

    private final Map<String, String> managers = new HashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final WorkforceProblems problems = new WorkforceProblems();

    private WorkforceLines() {
    }

    /**
     * Every problem of the list's lines of management.
     *
     * @param onRecord who is there and not in the list
     */
    public static List<ImportProblem> problems(List<WorkforceRow> list, Collection<Particulars> onRecord) {
        WorkforceLines lines = new WorkforceLines();
        onRecord.forEach(lines::put);
        for (WorkforceRow row : list) {
            lines.put(row.particulars());
            lines.rows.put(key(row.particulars().staffNumber()), row.row());
        }
        Set<String> known = new HashSet<>(lines.rows.keySet());
        onRecord.forEach(one -> known.add(key(one.staffNumber())));
        list.forEach(row -> lines.refuseUnknown(row, known));
        lines.refuseCircles();
        return lines.problems.all();
    }

    private void put(Particulars one) {
        if (one.manager() != null) {
            managers.put(key(one.staffNumber()), key(one.manager()));
        } else {
            managers.remove(key(one.staffNumber()));
        }
    }

    private void refuseUnknown(WorkforceRow row, Set<String> known) {
        String manager = row.particulars().manager();
        if (manager != null && !known.contains(key(manager))) {
            problems.add(row.row(), WorkforceColumn.MANAGER, manager, "the staff number of someone in this list or on record",
                    "Add the manager to the list, or correct the number.");
        }
    }

    /** Follows each line upwards once; whoever was reached before leads to nothing new. */
    private void refuseCircles() {
        Set<String> done = new HashSet<>();
        for (String start : rows.keySet()) {
            List<String> line = new ArrayList<>();
            Set<String> on = new HashSet<>();
            String at = start;
            while (at != null && !done.contains(at) && on.add(at)) {
                line.add(at);
                at = managers.get(at);
            }
            if (at != null && on.contains(at)) {
                refuseCircle(line.subList(line.indexOf(at), line.size()));
            }
            done.addAll(line);
        }
    }

    private void refuseCircle(List<String> circle) {
        for (String number : circle) {
            Integer row = rows.get(number);
            if (row != null) {
                String shown = circle.size() > 6 ? circle.size() + " people" : String.join(", ", circle);
                problems.add(row, WorkforceColumn.MANAGER, at(managers.get(number)),
                        "a line manager who does not report to this person in turn; these go round in a circle: " + shown,
                        "Correct the line manager of one of them.");
            }
        }
    }

    private static String at(@Nullable String manager) {
        return manager == null ? "" : manager;
    }

    /** What makes two staff numbers the same. */
    public static String key(String staffNumber) {
        return staffNumber.toLowerCase(Locale.ROOT);
    }
}
