package org.evenkeel.planning.converting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.ForecastMonth;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.jspecify.annotations.Nullable;

/** The cash a plan is held to, month by month from the year's first for as long as the forecast has no gap. */
final class CashFloors {

    private CashFloors() {
    }

    /** None where cash, its floor or the forecast from the year's first month is not stated. */
    static @Nullable PlanningCashFloor kept(Question question) {
        Organisation organisation = question.document().organisation();
        List<Long> doNothing = doNothing(question);
        return organisation.cashFloorPence() == null || doNothing.isEmpty()
                ? null
                : new PlanningCashFloor(organisation.cashFloorPence(), doNothing);
    }

    /** Cash is told, but as deep as any plan could go there is no floor: else its depth would still be minimised first. */
    static @Nullable PlanningCashFloor setAside(Question question, List<PlanningMeasureFact> measures) {
        List<Long> doNothing = doNothing(question);
        if (doNothing.isEmpty()) {
            return null;
        }
        long lowest = doNothing.stream().mapToLong(Long::longValue).min().orElse(0);
        long mostSpent = measures.stream()
                .mapToLong(measure -> measure.choices().stream().mapToLong(CashFloors::spent).max().orElse(0)).sum();
        return new PlanningCashFloor(lowest - mostSpent, doNothing);
    }

    private static long spent(PlanningChoice choice) {
        return choice.effects().netCashPence().stream().mapToLong(PlanningAmount::amount).filter(flow -> flow < 0)
                .map(flow -> -flow).sum();
    }

    private static List<Long> doNothing(Question question) {
        Long cash = question.document().organisation().openingCashPence();
        Map<YearMonth, ForecastMonth> forecast = question.document().forecast().stream()
                .collect(Collectors.toMap(ForecastMonth::month, Function.identity()));
        List<Long> doNothing = new ArrayList<>();
        YearMonth month = YearMonth.from(question.year().firstDay());
        while (cash != null && forecast.containsKey(month) && doNothing.size() < question.scenario().horizonMonths()) {
            cash += forecast.get(month).netCashPence();
            doNothing.add(cash);
            month = month.plusMonths(1);
        }
        return doNothing;
    }
}
