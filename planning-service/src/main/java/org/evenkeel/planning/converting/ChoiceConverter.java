package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasedOneOffCost;
import org.evenkeel.planning.phasing.StaffConsultation;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultation;
import org.evenkeel.planning.solving.model.PlanningCost;
import org.evenkeel.planning.solving.model.PlanningSaving;
import org.evenkeel.planning.solving.model.PlanningTiming;

/**
 * One phased choice as the solver sees it. A saving counts by the measure's {@link CountedShare}; one-off costs that revenue
 * pays within the year lower the year's saving, those on another route use that route's capacity.
 */
final class ChoiceConverter {

    private static final int MONTHS_A_YEAR = FinancialYear.MONTHS;

    private final Question question;
    private final Facts facts;
    private final CountedShare shares;
    private final EffectsConverter effects;
    private final DutiesConverter duties;
    private final StaffConverter staff;
    private final Departure departure;

    ChoiceConverter(Question question, Facts facts) {
        this.question = question;
        this.facts = facts;
        this.shares = new CountedShare(question);
        this.effects = new EffectsConverter(question, facts);
        this.duties = new DutiesConverter(question, facts);
        this.staff = new StaffConverter(question, facts, facts.staff());
        this.departure = new Departure(question);
    }

    PlanningChoice convert(Measure measure, PhasedChoice choice) {
        List<Long> monthly = monthly(measure, choice);
        return new PlanningChoice(choice.id(), facts.measures.of(measure.reference()), choice.option(), timing(choice),
                saving(measure, choice, monthly),
                effects.convert(choice, cash(choice, monthly), staff.convert(measure, choice)),
                duties.convert(measure, choice), cost(choice));
    }

    private PlanningTiming timing(PhasedChoice choice) {
        FinancialYear year = question.year();
        int savingMonth = year.monthOf(choice.timetable().savingFrom());
        boolean fromItsFirstDay = year.monthStart(savingMonth).equals(choice.timetable().savingFrom());
        StaffConsultation staff = choice.timetable().staff();
        PlanningConsultation consultation = staff == null
                ? null
                : new PlanningConsultation(choice.band(), staff.opens().toEpochDay(), staff.closes().toEpochDay(),
                        staff.noticeGiven().toEpochDay(), staff.employmentEnds().toEpochDay());
        return new PlanningTiming(choice.startMonth(), fromItsFirstDay ? savingMonth : savingMonth + 1, consultation);
    }

    private PlanningSaving saving(Measure measure, PhasedChoice choice, List<Long> monthly) {
        long inYear = monthly.stream().limit(MONTHS_A_YEAR).mapToLong(Long::longValue).sum();
        long recurrent = CountedShare.counted(choice.saving().recurrentNetPence(), shares.of(measure));
        return new PlanningSaving(inYear, recurrent, nonZero(monthly), gross(measure, choice),
                Payback.hundredths(measure, choice));
    }

    private List<PlanningAmount> gross(Measure measure, PhasedChoice choice) {
        long gross = choice.saving().recurrentGrossPence();
        if (measure.service() == null || gross <= 0 || facts.budgets.find(measure.service()).isEmpty()) {
            return List.of();
        }
        return List.of(new PlanningAmount(facts.budgets.of(measure.service()), gross));
    }

    /** What counts in each month of the horizon: the year's months add up to the year's saving to the penny. */
    private List<Long> monthly(Measure measure, PhasedChoice choice) {
        BigDecimal share = shares.of(measure);
        List<Long> months = new ArrayList<>(CountedShare.counted(choice.saving().monthlyNetPence(), share));
        int after = question.scenario().horizonMonths() - MONTHS_A_YEAR;
        long recurrent = CountedShare.counted(choice.saving().recurrentNetPence(), share);
        for (int month = 0; month < after; month++) {
            months.add(recurrent * (month % MONTHS_A_YEAR + 1) / MONTHS_A_YEAR
                    - recurrent * (month % MONTHS_A_YEAR) / MONTHS_A_YEAR);
        }
        for (PhasedOneOffCost cost : choice.oneOffCosts()) {
            boolean lowersTheSaving = cost.route() == FundingRoute.REVENUE && cost.month() >= 0
                    && cost.month() < months.size();
            if (lowersTheSaving) {
                months.set(cost.month(), months.get(cost.month()) - cost.pence());
            }
        }
        return months;
    }

    /** Cash follows what is saved; one-off costs are paid in cash whichever money pays them. */
    private static List<Long> cash(PhasedChoice choice, List<Long> monthly) {
        List<Long> cash = new ArrayList<>(monthly);
        for (PhasedOneOffCost cost : choice.oneOffCosts()) {
            boolean countedAlready = cost.route() == FundingRoute.REVENUE && cost.month() >= 0;
            if (!countedAlready && cost.month() < cash.size()) {
                int month = Math.max(0, cost.month());
                cash.set(month, cash.get(month) - cost.pence());
            }
        }
        return cash;
    }

    private PlanningCost cost(PhasedChoice choice) {
        Map<String, Long> components = question.prices().choiceComponents().getOrDefault(choice.id(), Map.of());
        List<PlanningAmount> amounts = components.entrySet().stream()
                .map(entry -> new PlanningAmount(facts.components.of(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(PlanningAmount::subject))
                .toList();
        return new PlanningCost(amounts, departure.of(choice));
    }

    static List<PlanningAmount> nonZero(List<Long> months) {
        List<PlanningAmount> amounts = new ArrayList<>();
        for (int month = 0; month < months.size(); month++) {
            if (months.get(month) != 0) {
                amounts.add(new PlanningAmount(month, months.get(month)));
            }
        }
        return amounts;
    }
}
