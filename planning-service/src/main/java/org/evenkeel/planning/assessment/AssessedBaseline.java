package org.evenkeel.planning.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.neighbour.AssessmentAsked;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.LeavingEmployees;
import org.evenkeel.planning.pricing.AnnualPay;

/** The organisation before any plan, as impact-service asks for it: posts and counts, never names. */
final class AssessedBaseline {

    private static final int WHOLE = 10_000;
    private static final int MONTHS_A_YEAR = 12;
    private static final int MOST_ROUNDS = 24;

    private final OrganisationDocument document;
    private final AnnualPay annualPay;
    private final int employeesPerFteBasisPoints;
    private final Map<String, List<Pool>> poolsByTeam;

    AssessedBaseline(OrganisationDocument document, DefaultParameters parameters) {
        this.document = document;
        annualPay = new AnnualPay(parameters);
        employeesPerFteBasisPoints = parameters.basisPoints("employees-per-fte");
        poolsByTeam = document.pools().stream().collect(Collectors.groupingBy(Pool::team));
    }

    List<AssessmentAsked.Team> teams() {
        return document.teams().stream().map(this::team).toList();
    }

    List<AssessmentAsked.Service> services() {
        return document.services().stream().map(AssessedBaseline::service).toList();
    }

    List<AssessmentAsked.Partner> partners() {
        Set<String> services = document.services().stream().map(Service::reference).collect(Collectors.toSet());
        return document.partners().stream().map(partner -> partner(partner, services)).toList();
    }

    /** Employees of a team: as stated, or by its FTE where a pool states none. */
    int employees(String team) {
        return poolsByTeam.getOrDefault(team, List.of()).stream().mapToInt(this::employees).sum();
    }

    int employees(Pool pool) {
        return Math.max(pool.employees(), LeavingEmployees.of(pool.fte(), pool, employeesPerFteBasisPoints));
    }

    int employees(BigDecimal fte, Pool pool) {
        return Math.min(employees(pool), LeavingEmployees.of(fte, pool, employeesPerFteBasisPoints));
    }

    private AssessmentAsked.Team team(Team team) {
        List<Pool> pools = poolsByTeam.getOrDefault(team.reference(), List.of());
        return new AssessmentAsked.Team(team.reference(), team.service(), team.level(), employees(team.reference()),
                hundredths(pools, Pool::fte), hundredths(team.volunteerFte()), hundredths(pools, Pool::agencyFte),
                annualPay.withOnCosts(pools), Math.min(MOST_ROUNDS, team.changeRounds().size()));
    }

    private static AssessmentAsked.Service service(Service service) {
        long gross = service.grossBudgetPence() == null ? 0 : Math.max(0, service.grossBudgetPence());
        return new AssessmentAsked.Service(service.reference(), service.name(), service.tier(), gross / MONTHS_A_YEAR,
                Math.min(WHOLE, service.plannedLevelBasisPoints()));
    }

    private static AssessmentAsked.Partner partner(Partner partner, Set<String> services) {
        long income = BigDecimal.valueOf(partner.annualIncomePence())
                .multiply(BigDecimal.valueOf(partner.incomeFromUsBasisPoints()))
                .divide(BigDecimal.valueOf(WHOLE), 0, RoundingMode.HALF_UP).longValueExact();
        return new AssessmentAsked.Partner(partner.reference(), partner.incomeFromUsBasisPoints(), income,
                partner.contributions().stream().filter(given -> services.contains(given.service()))
                        .map(given -> new AssessmentAsked.Contribution(given.service(), given.annualPence())).toList(),
                partner.goodwillBasisPoints(), partner.goodwillThresholdBasisPoints());
    }

    private static long hundredths(List<Pool> pools, Function<Pool, BigDecimal> fte) {
        return hundredths(pools.stream().map(fte).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    static long hundredths(BigDecimal fte) {
        return fte.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
