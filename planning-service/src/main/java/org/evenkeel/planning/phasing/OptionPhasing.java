package org.evenkeel.planning.phasing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.measure.CapacityUse;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;

/** The choices of one option. */
final class OptionPhasing {

    private final Measure measure;
    private final Option option;
    private final FinancialYear year;
    private final OptionPeople people;
    private final StartMonths months;
    private final OptionTimetables timetables;
    private final OptionSaving saving;
    private final OptionOneOffs oneOffs;

    OptionPhasing(Measure measure, Option option, OptionPeople people, PhasingContext context, LawUse use) {
        this.measure = measure;
        this.option = option;
        this.people = people;
        year = context.year();
        months = new StartMonths(context, option);
        timetables = new OptionTimetables(measure, option, people, context, use);
        saving = new OptionSaving(option, year);
        oneOffs = new OptionOneOffs(option, people, context, use);
    }

    /**
     * By start month, then band. Before the year an option begins only as early as is of use: a month is left out where the one
     * after it already saves from the year's first day.
     */
    List<PhasedChoice> choices() {
        List<List<PhasedChoice>> backwards = new ArrayList<>();
        Map<ConsultationBand, Timetable> monthAfter = new EnumMap<>(ConsultationBand.class);
        for (int month = FinancialYear.MONTHS - 1; month >= months.first(); month--) {
            Optional<StartMonths.Beginning> beginning = months.beginning(month);
            if (beginning.isPresent()) {
                Map<ConsultationBand, Timetable> byBand = useful(month, beginning.get(), monthAfter);
                backwards.add(0, choices(month, byBand));
                monthAfter.putAll(byBand);
            }
        }
        return backwards.stream().flatMap(List::stream).toList();
    }

    private Map<ConsultationBand, Timetable> useful(int month, StartMonths.Beginning beginning,
            Map<ConsultationBand, Timetable> monthAfter) {
        Map<ConsultationBand, Timetable> byBand = new EnumMap<>(ConsultationBand.class);
        for (ConsultationBand band : bands()) {
            Timetable later = monthAfter.get(band);
            if (month >= 0 || later == null || later.savingFrom().isAfter(year.firstDay())) {
                byBand.put(band, timetables.of(beginning, band));
            }
        }
        return byBand;
    }

    private List<ConsultationBand> bands() {
        return people.dismissesSomebody() ? List.of(ConsultationBand.values()) : List.of(ConsultationBand.INDIVIDUAL);
    }

    private List<PhasedChoice> choices(int month, Map<ConsultationBand, Timetable> byBand) {
        List<PhasedChoice> choices = new ArrayList<>();
        List<ConsultationBand> bands = List.copyOf(byBand.keySet());
        for (int i = 0; i < bands.size(); i++) {
            Timetable timetable = byBand.get(bands.get(i));
            Timetable longer = i + 1 < bands.size() ? byBand.get(bands.get(i + 1)) : null;
            if (timetable != null && (longer == null || !timetable.hasDatesOf(longer))) {
                choices.add(choice(month, bands.get(i), timetable));
            }
        }
        return choices;
    }

    private PhasedChoice choice(int month, ConsultationBand band, Timetable timetable) {
        StaffConsultation staff = timetable.staff();
        PhasedEffects effects = new PhasedEffects(year.monthOf(timetable.savingFrom()), option.serviceEffects(),
                option.partnerEffects(), inMonths(option.capacityUses(), month), inMonths(option.capacityGains(), month));
        return new PhasedChoice(measure.reference(), option.reference(), month, band, timetable,
                saving.from(timetable.savingFrom()), people.leaving(staff == null ? null : staff.employmentEnds()),
                oneOffs.of(timetable), effects);
    }

    private static List<CapacityInMonth> inMonths(List<CapacityUse> uses, int startMonth) {
        List<CapacityInMonth> amounts = new ArrayList<>();
        for (CapacityUse use : uses) {
            for (int i = 0; i < use.byMonth().size(); i++) {
                if (use.byMonth().get(i) > 0) {
                    amounts.add(new CapacityInMonth(use.capacity(), startMonth + i, use.byMonth().get(i)));
                }
            }
        }
        return amounts;
    }
}
