package org.evenkeel.planning.solving.relaxation;

import java.util.List;
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
final class ConsultationRows {

    private final Draft draft;

    ConsultationRows(Draft draft) {
        this.draft = draft;
    }

    void add() {
        List<PlanningEstablishment> establishments = draft.problem().establishments();
        for (int index = 0; index < establishments.size(); index++) {
            if (rising(establishments.get(index).duties())) {
                add(index, establishments.get(index));
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

    private void add(int index, PlanningEstablishment establishment) {
        TreeSet<Long> days = new TreeSet<>();
        TreeSet<Integer> measures = new TreeSet<>();
        for (PlanningChoice choice : draft.choices()) {
            for (PlanningDismissal dismissal : choice.effects().dismissals()) {
                if (dismissal.establishment() == index) {
                    days.add(dismissal.day());
                    measures.add(choice.measure());
                }
            }
        }
        for (long day : days) {
            Window window = new Window(index, day, day + establishment.windowDays() - 1);
            Integer leaving = null;
            for (PlanningConsultationDuty duty : establishment.duties()) {
                long most = draft.mostTogether(window::employees);
                if (most >= duty.fromEmployees()) {
                    leaving = leaving == null ? leaving(window, measures) : leaving;
                    add(window, duty, measures, leaving, most);
                }
            }
        }
    }

    private int leaving(Window window, TreeSet<Integer> measures) {
        int leaving = draft.model().variable(1);
        for (int measure : measures) {
            LinearRow row = draft.addMeasure(LinearRow.atMost(0), measure, 1, window::begins);
            if (row.size() > 0) {
                draft.model().wholeRow(row.add(leaving, -1));
            }
        }
        return leaving;
    }

    private void add(
            Window window, PlanningConsultationDuty duty, TreeSet<Integer> measures, int leaving, long most) {
        int counts = draft.model().variable(1);
        LinearRow number = LinearRow.atMost(duty.fromEmployees() - 1);
        for (int measure : measures) {
            for (int variable : draft.model().groups().get(measure)) {
                number.add(variable, window.employees(draft.choices().get(variable)));
            }
        }
        draft.model().wholeRow(number.add(counts, -(most - duty.fromEmployees() + 1)));
        Predicate<PlanningChoice> tooShort = choice -> window.employees(choice) > 0
                && !consultation(choice).band().covers(duty.band());
        Predicate<PlanningChoice> tooLate = choice -> window.employees(choice) > 0
                && consultation(choice).opensDay() + duty.minimumDays() > window.from();
        for (int measure : measures) {
            LinearRow bands = draft.addMeasure(LinearRow.atMost(1), measure, 1, tooShort);
            if (bands.size() > 0) {
                draft.model().wholeRow(bands.add(counts, 1));
            }
            LinearRow late = draft.addMeasure(LinearRow.atMost(2), measure, 1, tooLate);
            if (late.size() > 0) {
                draft.model().wholeRow(late.add(leaving, 1).add(counts, 1));
            }
        }
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
