package org.evenkeel.planning.comparator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.FundingShare;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.baseline.TeamLevel;
import org.evenkeel.planning.law.Jurisdiction;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.PhasingContext;
import org.evenkeel.planning.testing.Organisations;

/** Organisations to be cut across the board, in 2027/28, from its first day unless said otherwise. */
final class FlatCuts {

    static final DefaultParameters PARAMETERS = DefaultParameters.load();

    private final List<Service> services = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<LocalDate> meetings = new ArrayList<>();
    private LocalDate planningDate = Organisations.YEAR.firstDay();
    private boolean confidenceAdjusted;

    /** A service without posts. */
    FlatCuts service(String reference, Long grossPence, Long payPence, Long nonPayPence) {
        services.add(new Service(reference, "Service " + reference, null, 2, false, null, 9_000, null, grossPence, null,
                payPence, nonPayPence, 0, List.of()));
        return this;
    }

    /** The service named last has this minimum. */
    FlatCuts withMinimum(int minimum, boolean statutory) {
        Service last = services.remove(services.size() - 1);
        services.add(new Service(last.reference(), last.name(), null, last.tier(), statutory, null,
                last.plannedLevelBasisPoints(), minimum, last.grossBudgetPence(), null, last.payBudgetPence(),
                last.nonPayBudgetPence(), 0, List.of()));
        return this;
    }

    /** A service of which a grant that returns nothing gives this share. */
    FlatCuts grantFunded(String reference, long grossPence, int grantBasisPoints) {
        services.add(new Service(reference, reference, null, 2, false, null, 9_000, null, grossPence, -1L, 0L, grossPence, 0,
                List.of(new FundingShare("grant", grantBasisPoints))));
        return this;
    }

    /** Posts of a service: as many employees as FTE, 45 years old, 8 years of service, £500 a week. */
    FlatCuts posts(String service, int employees, String vacantFte, String agencyFte) {
        String team = service + " team " + teams.size();
        teams.add(new Team(team, team, service, "hall", TeamLevel.FRONTLINE, BigDecimal.ZERO, List.of()));
        pools.add(new Pool("pool of " + team, team, "Officer", null, employees, BigDecimal.valueOf(employees),
                new BigDecimal(vacantFte), new BigDecimal(agencyFte), 50_000, 3_000, new AgeAndService(45, 8), false, null));
        return this;
    }

    FlatCuts plannedFrom(LocalDate day) {
        planningDate = day;
        return this;
    }

    FlatCuts meetingOn(LocalDate day) {
        meetings.add(day);
        return this;
    }

    FlatCuts byDelivery() {
        confidenceAdjusted = true;
        return this;
    }

    OrganisationDocument document() {
        Organisation whole = new Organisation("Flat", Sector.COUNCIL, MonthDay.of(4, 1), null, null, null, null, null,
                List.of(), meetings, null, null);
        return new OrganisationDocument(whole, List.of(),
                List.of(new Establishment("hall", "Hall", Jurisdiction.ENGLAND, true)),
                List.of(new FundingSource("grant", "Grant", true, 0, null)), services, teams, pools, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    AcrossTheBoard across() {
        OrganisationDocument document = document();
        PhasingContext phasing = new PhasingContext(document, Organisations.YEAR, planningDate, Organisations.LAW,
                Organisations.ASSUMPTIONS);
        return new AcrossTheBoard(document, phasing, Organisations.LAW, PARAMETERS, confidenceAdjusted);
    }
}
