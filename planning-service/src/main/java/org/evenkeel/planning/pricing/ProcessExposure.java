package org.evenkeel.planning.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.Dismissals;
import org.evenkeel.planning.phasing.PhasedChoice;

/** What it would cost on average if the consultation of a choice were found wanting. */
final class ProcessExposure {

    /** Its name among the components of part (a). */
    static final String COMPONENT = "process exposure";

    /** Name of the parameter that says how likely that is. */
    static final String PROBABILITY = "process-fails-rules-kept";

    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(7);

    private final LawTables law;
    private final BigDecimal probability;
    private final Map<String, Establishment> establishments;
    private final Map<String, Long> weeklyPay;

    ProcessExposure(OrganisationDocument document, DefaultParameters parameters, LawTables law) {
        this.law = law;
        this.probability = parameters.value(PROBABILITY);
        this.establishments = document.establishments().stream()
                .collect(Collectors.toMap(Establishment::reference, Function.identity()));
        Map<String, String> establishmentOfTeam = document.teams().stream()
                .collect(Collectors.toMap(Team::reference, Team::establishment));
        this.weeklyPay = document.pools().stream().collect(Collectors.groupingBy(
                pool -> establishmentOfTeam.get(pool.team()),
                Collectors.collectingAndThen(Collectors.toList(), ProcessExposure::meanWeeklyPay)));
    }

    /** Dismissed × probability × days of pay that the law awards at most, in pence. */
    long of(PhasedChoice choice) {
        return choice.people().dismissals().stream().mapToLong(this::of).sum();
    }

    private long of(Dismissals dismissals) {
        Establishment establishment = Objects.requireNonNull(establishments.get(dismissals.establishment()));
        int days = law.protectiveAwardDays(establishment.jurisdiction().territory(), dismissals.takesEffect()).value();
        return BigDecimal.valueOf(dismissals.employees())
                .multiply(BigDecimal.valueOf(weeklyPay.getOrDefault(dismissals.establishment(), 0L)))
                .multiply(BigDecimal.valueOf(days)).multiply(probability)
                .divide(DAYS_A_WEEK, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long meanWeeklyPay(java.util.List<Pool> pools) {
        long people = pools.stream().mapToLong(Pool::employees).sum();
        long pay = pools.stream().mapToLong(pool -> Math.multiplyExact(pool.employees(), pool.weeklyPayPence())).sum();
        return people == 0 ? 0 : pay / people;
    }
}
