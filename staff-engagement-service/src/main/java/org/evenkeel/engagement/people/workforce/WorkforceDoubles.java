package org.evenkeel.engagement.people.workforce;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.engagement.people.Particulars;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/** Refuses what must be one person's own and is two people's: an address shared is a confidence told to the wrong one. */
public final class WorkforceDoubles {

    private WorkforceDoubles() {
    }

    static void refuse(List<WorkforceRow> rows, WorkforceProblems problems) {
        refuse(rows, problems, WorkforceColumn.STAFF_NUMBER, Particulars::staffNumber);
        refuse(rows, problems, WorkforceColumn.EMAIL, Particulars::email);
        refuse(rows, problems, WorkforceColumn.SIGN_IN_NAME, Particulars::signInName);
    }

    /**
     * Addresses and sign-in names of the list that others have already.
     *
     * @param onRecord who is there and not in the list
     */
    public static List<ImportProblem> problems(List<WorkforceRow> list, Collection<Particulars> onRecord) {
        WorkforceProblems problems = new WorkforceProblems();
        refuseTaken(list, problems, WorkforceColumn.EMAIL, values(onRecord, Particulars::email), Particulars::email);
        refuseTaken(list, problems, WorkforceColumn.SIGN_IN_NAME, values(onRecord, Particulars::signInName),
                Particulars::signInName);
        return problems.all();
    }

    private static Set<String> values(Collection<Particulars> people, Function<Particulars, @Nullable String> part) {
        return people.stream().map(part).filter(Objects::nonNull).map(one -> one.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static void refuseTaken(List<WorkforceRow> list, WorkforceProblems problems, WorkforceColumn column,
            Set<String> taken, Function<Particulars, @Nullable String> part) {
        for (WorkforceRow row : list) {
            String value = part.apply(row.particulars());
            if (value != null && taken.contains(value.toLowerCase(Locale.ROOT))) {
                problems.add(row.row(), column, value, "a value of this person's own; someone on record has it already",
                        "Correct it, leave the cell empty, or add the other person to the list.");
            }
        }
    }

    private static void refuse(List<WorkforceRow> rows, WorkforceProblems problems, WorkforceColumn column,
            Function<Particulars, @Nullable String> part) {
        Map<String, Integer> seen = new HashMap<>();
        for (WorkforceRow row : rows) {
            String value = part.apply(row.particulars());
            if (value != null) {
                Integer before = seen.putIfAbsent(value.toLowerCase(Locale.ROOT), row.row());
                if (before != null) {
                    problems.add(row.row(), column, value, "a value of this person's own; row " + before + " has it already",
                            column == WorkforceColumn.STAFF_NUMBER ? "Join the rows of one person, or correct the number."
                                    : "Correct it, or leave the cell empty.");
                }
            }
        }
    }
}
