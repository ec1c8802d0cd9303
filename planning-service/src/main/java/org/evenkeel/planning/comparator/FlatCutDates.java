package org.evenkeel.planning.comparator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.phasing.Choices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasingContext;
import org.evenkeel.planning.phasing.Timetable;

/**
 * The earliest legal dates of a flat cut. Those of a service depend on whose posts go and on the band alone, so each is phased
 * once, whatever sizes are tried.
 */
final class FlatCutDates {

    private record Staff(String service, Set<String> pools) {
    }

    private final PhasingContext phasing;
    private final LocalDate firstDay;
    private final Map<Staff, List<PhasedChoice>> phased = new HashMap<>();

    FlatCutDates(PhasingContext phasing) {
        this.phasing = phasing;
        this.firstDay = phasing.year().firstDay();
    }

    /** Empty where the cut can begin in no month of the year. */
    Optional<Timetable> of(FlatCut cut, Set<String> poolsDismissing, ConsultationBand band) {
        Staff staff = new Staff(cut.spending().service().reference(), new TreeSet<>(poolsDismissing));
        List<PhasedChoice> choices = phased.computeIfAbsent(staff,
                any -> phase(poolsDismissing.isEmpty() ? cut.nonPay() : cut.pay()));
        return earliest(choices, band).map(PhasedChoice::timetable);
    }

    /** The measure as it is carried out, with everything that follows. */
    Optional<PhasedChoice> choice(Measure measure, ConsultationBand band) {
        return earliest(phase(measure), band);
    }

    private List<PhasedChoice> phase(Measure measure) {
        return Choices.of(measure, phasing).choices();
    }

    /** Saves first; of those that save from the year's first day, the one that begins last. */
    private Optional<PhasedChoice> earliest(List<PhasedChoice> choices, ConsultationBand band) {
        return choices.stream().filter(choice -> choice.band().covers(band) || choice.timetable().staff() == null)
                .min(Comparator.comparing(this::savesFrom).thenComparing(PhasedChoice::startMonth, Comparator.reverseOrder()));
    }

    private LocalDate savesFrom(PhasedChoice choice) {
        LocalDate from = choice.timetable().savingFrom();
        return from.isBefore(firstDay) ? firstDay : from;
    }
}
