package org.evenkeel.impact.calibration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.evenkeel.impact.calibration.CalibrationRequest.AbsenceYear;
import org.evenkeel.impact.calibration.CalibrationRequest.DeliveryYear;
import org.evenkeel.impact.calibration.CalibrationRequest.TurnoverYear;
import org.evenkeel.platform.problem.Violation;

/** Whether a history can be one. */
final class CalibrationChecks {

    private static final int DAYS_A_YEAR = 366;

    private final List<Violation> violations = new ArrayList<>();

    List<Violation> of(CalibrationRequest asked) {
        if (asked.turnover().isEmpty() && asked.absence().isEmpty() && asked.delivery().isEmpty()) {
            add("", "nothing-to-calibrate",
                    "There is no year in turnover, absence or delivery. Send at least one year of one.");
        }
        distinct("turnover", asked.turnover(), TurnoverYear::year);
        distinct("absence", asked.absence(), AbsenceYear::year);
        distinct("delivery", asked.delivery(), DeliveryYear::year);
        turnover(asked.turnover());
        absence(asked.absence());
        delivery(asked.delivery());
        return violations;
    }

    private void turnover(List<TurnoverYear> years) {
        for (int i = 0; i < years.size(); i++) {
            TurnoverYear year = years.get(i);
            if (year.leavers() > year.headcount()) {
                add("turnover[%d].leavers".formatted(i), "more-leave-than-there",
                        "%d left of %d employees. Check which is which.".formatted(year.leavers(), year.headcount()));
            }
        }
    }

    private void absence(List<AbsenceYear> years) {
        for (int i = 0; i < years.size(); i++) {
            AbsenceYear year = years.get(i);
            if (year.daysLost() > (long) year.headcount() * DAYS_A_YEAR) {
                add("absence[%d].daysLost".formatted(i), "more-days-than-there",
                        "%d days of %d employees is more than all days of the year. Check the unit."
                                .formatted(year.daysLost(), year.headcount()));
            }
        }
    }

    private void delivery(List<DeliveryYear> years) {
        for (int i = 0; i < years.size(); i++) {
            DeliveryYear year = years.get(i);
            if (year.deliveredPence() / 2 > year.plannedPence()) {
                add("delivery[%d].deliveredPence".formatted(i), "implausible",
                        "%d pence delivered of %d planned is more than twice. Check the unit, and which is which."
                                .formatted(year.deliveredPence(), year.plannedPence()));
            }
        }
    }

    private <T> void distinct(String list, List<T> years, ToIntFunction<T> yearOf) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < years.size(); i++) {
            int year = yearOf.applyAsInt(years.get(i));
            if (!seen.add(year)) {
                add("%s[%d].year".formatted(list, i), "duplicate",
                        "%d is given twice in %s. Give each year once.".formatted(year, list));
            }
        }
    }

    private void add(String field, String code, String message) {
        violations.add(Violation.inBody(field, code, message));
    }
}
