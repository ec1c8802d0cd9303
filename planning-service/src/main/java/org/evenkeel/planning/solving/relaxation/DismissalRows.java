package org.evenkeel.planning.solving.relaxation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultation;
import org.evenkeel.planning.solving.model.PlanningConsultationDuty;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningEstablishment;

/**
 * Collective consultation in rows, for whole numbers only: spread over fractions of choices they say next to nothing, so
 * the relaxation goes without them. For a window and a duty one variable says whether the window counts enough dismissals;
 * if so, no choice in it has too short a band, and where somebody leaves on the window's first day none opens too late.
 * A window that begins on a day without a dismissal holds no more than the one that begins at its first dismissal, so
 * such a window asks for nothing that the law does not.
 */
final class DismissalRows {

    private final Draft draft;

    DismissalRows(Draft draft) {
        this.draft = draft;
    }

    void add() {
        List<PlanningEstablishment> establishments = draft.problem().establishments();
        List<List<Integer>> dismissing = draft.dismissing();
        for (int index = 0; index < establishments.size(); index++) {
            // measures that are proposals of their own are not counted together: each choice alone is looked at then
            if (!establishments.get(index).separateProposals() && rising(establishments.get(index).duties())) {
                add(index, establishments.get(index), dismissing.get(index));
            }
        }
    }

    /** Only where a larger number asks for no less does each duty bind beside the larger ones. */
    private static boolean rising(List<PlanningConsultationDuty> duties) {
        for (int index = 1; index < duties.size(); index++) {
            PlanningConsultationDuty less = duties.get(index - 1);
            PlanningConsultationDuty more = duties.get(index);
            if (more.fromEmployees() < less.fromEmployees() || !more.band().covers(less.band())
                    || more.minimumDays() < less.minimumDays()) {
                return false;
            }
        }
        return !duties.isEmpty();
    }

    private void add(int index, PlanningEstablishment establishment, List<Integer> dismissing) {
        TreeSet<Long> days = new TreeSet<>();
        Map<Integer, List<Integer>> measures = new TreeMap<>();
        for (int variable : dismissing) {
            PlanningChoice choice = draft.choices().get(variable);
            measures.computeIfAbsent(choice.measure(), key -> new ArrayList<>()).add(variable);
            choice.effects().dismissals().stream().filter(dismissal -> dismissal.establishment() == index)
                    .forEach(dismissal -> days.add(dismissal.day()));
        }
        for (long day : days) {
            Window window = new Window(index, day, day + establishment.windowDays() - 1);
            long most = draft.mostTogether(dismissing, window::employees);
            Integer leaving = null;
            for (PlanningConsultationDuty duty : establishment.duties()) {
                if (most >= duty.fromEmployees()) {
                    leaving = leaving == null ? leaving(window, measures) : leaving;
                    int counts = draft.model().variable(1);
                    draft.model().wholeRow(draft
                            .addChoices(LinearRow.atMost(duty.fromEmployees() - 1), dismissing, window::employees)
                            .add(counts, -(most - duty.fromEmployees() + 1)));
                    add(window, duty, measures, new int[] { leaving, counts });
                }
            }
        }
    }

    private int leaving(Window window, Map<Integer, List<Integer>> measures) {
        int leaving = draft.model().variable(1);
        measures.values().forEach(variables -> {
            LinearRow row = some(LinearRow.atMost(0), variables, window::begins);
            if (row.size() > 0) {
                draft.model().wholeRow(row.add(leaving, -1));
            }
        });
        return leaving;
    }

    /** @param says the variables that say whether somebody leaves on the first day, and whether the window counts enough */
    private void add(
            Window window, PlanningConsultationDuty duty, Map<Integer, List<Integer>> measures, int[] says) {
        Predicate<PlanningChoice> tooShort = choice -> window.employees(choice) > 0
                && !consultation(choice).band().covers(duty.band());
        Predicate<PlanningChoice> tooLate = choice -> window.employees(choice) > 0
                && consultation(choice).opensDay() + duty.minimumDays() > window.from();
        measures.values().forEach(variables -> {
            LinearRow bands = some(LinearRow.atMost(1), variables, tooShort);
            if (bands.size() > 0) {
                draft.model().wholeRow(bands.add(says[1], 1));
            }
            LinearRow late = some(LinearRow.atMost(2), variables, tooLate);
            if (late.size() > 0) {
                draft.model().wholeRow(late.add(says[0], 1).add(says[1], 1));
            }
        });
    }

    private LinearRow some(LinearRow row, List<Integer> variables, Predicate<PlanningChoice> filter) {
        return draft.addChoices(row, variables, choice -> filter.test(choice) ? 1 : 0);
    }

    private static PlanningConsultation consultation(PlanningChoice choice) {
        PlanningConsultation consultation = choice.timing().consultation();
        if (consultation == null) {
            throw new IllegalArgumentException("Choice " + choice.id() + " dismisses without a consultation.");
        }
        return consultation;
    }

    private record Window(int establishment, long from, long to) {

        long employees(PlanningChoice choice) {
            long sum = 0;
            for (PlanningDismissal dismissal : choice.effects().dismissals()) {
                sum += dismissal.establishment() == establishment && dismissal.day() >= from && dismissal.day() <= to
                        ? dismissal.employees()
                        : 0;
            }
            return sum;
        }

        boolean begins(PlanningChoice choice) {
            return choice.effects().dismissals().stream()
                    .anyMatch(dismissal -> dismissal.establishment() == establishment && dismissal.day() == from);
        }
    }
}
