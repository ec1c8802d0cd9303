package org.evenkeel.planning.comparator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.ExitCost;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.LeavingEmployees;
import org.evenkeel.planning.phasing.PartYearEffect;
import org.evenkeel.planning.phasing.PhasingContext;
import org.evenkeel.planning.phasing.StaffConsultation;
import org.evenkeel.planning.phasing.Timetable;
import org.jspecify.annotations.Nullable;

/**
 * Computes what flat cuts of any size come to, without phasing each anew. Saving does not only rise with size: past 20 and past
 * 100 dismissals at an establishment consultation is longer, and pay is saved later. Used by one thread.
 */
final class CutSizing {

    private record Exit(String pool, LocalDate employmentEnds) {
    }

    private final PhasingContext phasing;
    private final FinancialYear year;
    private final LawTables law;
    private final FlatCutRates rates;
    private final FlatCutDates dates;
    private final Map<String, Establishment> establishmentOfTeam;
    private final Map<Exit, Long> exitPence = new HashMap<>();

    CutSizing(OrganisationDocument document, PhasingContext phasing, LawTables law, FlatCutRates rates) {
        this.phasing = phasing;
        this.year = phasing.year();
        this.law = law;
        this.rates = rates;
        this.dates = new FlatCutDates(phasing);
        Map<String, Establishment> establishments = document.establishments().stream()
                .collect(Collectors.toMap(Establishment::reference, Function.identity()));
        establishmentOfTeam = document.teams().stream().filter(team -> establishments.containsKey(team.establishment()))
                .collect(Collectors.toMap(Team::reference,
                        team -> Objects.requireNonNull(establishments.get(team.establishment()))));
    }

    FlatCutDates dates() {
        return dates;
    }

    SizedCut of(List<FlatCut> cuts, int basisPoints) {
        List<CutDismissals> dismissals = cuts.stream().map(this::dismissals).toList();
        Map<String, ConsultationBand> bands = bands(dismissals);
        long gross = 0;
        long oneOff = 0;
        for (CutDismissals one : dismissals) {
            gross += savedOfOther(one.cut());
            Optional<Timetable> timetable = dates.of(one.cut(), one.poolReferences(), one.band(bands));
            if (timetable.isPresent()) {
                gross += PartYearEffect.of(one.cut().payPence(), timetable.get().savingFrom(), year);
                oneOff += oneOffInYear(one, timetable.get().staff());
            }
        }
        int employees = dismissals.stream().mapToInt(CutDismissals::employees).sum();
        return new SizedCut(basisPoints, bands, employees, gross, oneOff, counted(gross) - oneOff);
    }

    CutDismissals dismissals(FlatCut cut) {
        List<CutDismissals.OfPool> pools = new ArrayList<>();
        for (Pool pool : cut.spending().pools()) {
            Establishment place = establishmentOfTeam.get(pool.team());
            BigDecimal dismissed = cut.removal(pool).dismissedFte();
            if (place != null && dismissed.signum() > 0) {
                pools.add(new CutDismissals.OfPool(pool, place,
                        LeavingEmployees.of(dismissed, pool, rates.employeesPerFteBasisPoints())));
            }
        }
        return new CutDismissals(cut, pools);
    }

    private long savedOfOther(FlatCut cut) {
        return dates.of(cut, Set.of(), ConsultationBand.INDIVIDUAL)
                .map(start -> PartYearEffect.of(cut.nonPayPence(), start.savingFrom(), year)).orElse(0L);
    }

    private Map<String, ConsultationBand> bands(List<CutDismissals> dismissals) {
        Map<String, Integer> employees = new TreeMap<>();
        Map<String, Establishment> places = new HashMap<>();
        dismissals.forEach(service -> service.pools().forEach(one -> {
            places.put(one.place().reference(), one.place());
            employees.merge(one.place().reference(), one.employees(), Integer::sum);
        }));
        Map<String, ConsultationBand> bands = new TreeMap<>();
        places.forEach((reference, place) -> bands.put(reference,
                law.consultation(place.jurisdiction().territory(), phasing.planningDate()).value()
                        .band(employees.getOrDefault(reference, 0))));
        return bands;
    }

    private long oneOffInYear(CutDismissals dismissals, @Nullable StaffConsultation staff) {
        if (staff == null || !year.holds(year.monthOf(staff.employmentEnds()))) {
            return 0;
        }
        return dismissals.pools().stream()
                .mapToLong(one -> Math.multiplyExact(one.employees(), exitPence(one, staff.employmentEnds()))).sum();
    }

    private long exitPence(CutDismissals.OfPool leaving, LocalDate employmentEnds) {
        return exitPence.computeIfAbsent(new Exit(leaving.pool().reference(), employmentEnds), any -> {
            ExitCost each = ExitCost.of(leaving.pool(), 1, leaving.place().jurisdiction().territory(), employmentEnds, law);
            return Math.addExact(each.redundancyPayPence(), each.pensionStrainPence());
        });
    }

    private long counted(long gross) {
        return BigDecimal.valueOf(gross).multiply(rates.countedShare()).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
