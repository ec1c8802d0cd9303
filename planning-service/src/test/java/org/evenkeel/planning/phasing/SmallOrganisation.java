package org.evenkeel.planning.phasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.baseline.TeamLevel;
import org.evenkeel.planning.law.Jurisdiction;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.organisation.OrganisationDocument;

/**
 * An organisation for tests: pool "leeds" (union recognised, notice 4 weeks by service), "york" (same establishment, 12 weeks),
 * "derby" (no union), "belfast" (Northern Ireland); service "open" without public consultation, "libraries" with 28 days.
 */
final class SmallOrganisation {

    static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2026);
    static final PhasingAssumptions ASSUMPTIONS = new PhasingAssumptions(14, 14, 0, 12_000, FundingRoute.REVENUE);

    private static final LawTables LAW = LawTables.delivered();

    private final List<LocalDate> boardMeetings = new ArrayList<>();
    private PhasingAssumptions assumptions = ASSUMPTIONS;
    private LocalDate planningDate = LocalDate.parse("2026-04-01");
    private FinancialYear year = YEAR;

    static SmallOrganisation plannedOn(String date) {
        SmallOrganisation organisation = new SmallOrganisation();
        organisation.planningDate = LocalDate.parse(date);
        return organisation;
    }

    SmallOrganisation meetingOn(String date) {
        boardMeetings.add(LocalDate.parse(date));
        return this;
    }

    SmallOrganisation assuming(PhasingAssumptions changed) {
        assumptions = changed;
        return this;
    }

    SmallOrganisation planning(FinancialYear changed) {
        year = changed;
        return this;
    }

    PhasingContext context() {
        return new PhasingContext(document(), year, planningDate, LAW, assumptions);
    }

    private OrganisationDocument document() {
        Organisation organisation = new Organisation("Small", Sector.CHARITY, MonthDay.of(4, 1), null, null, null, null, null,
                List.of(), boardMeetings, null, null);
        return new OrganisationDocument(organisation, List.of(),
                List.of(establishment("leeds office", Jurisdiction.ENGLAND, true),
                        establishment("derby office", Jurisdiction.ENGLAND, false),
                        establishment("belfast office", Jurisdiction.NORTHERN_IRELAND, true)),
                List.of(), List.of(service("open", 0), service("libraries", 28)),
                List.of(team("leeds team", "leeds office"), team("derby team", "derby office"),
                        team("belfast team", "belfast office")),
                List.of(pool("leeds", "leeds team", 4, null), pool("york", "leeds team", 20, null),
                        pool("derby", "derby team", 4, 1_000_000L), pool("belfast", "belfast team", 6, null)),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Establishment establishment(String reference, Jurisdiction jurisdiction, boolean union) {
        return new Establishment(reference, reference, jurisdiction, union);
    }

    private static Service service(String reference, int publicConsultationDays) {
        return new Service(reference, reference, null, 2, false, null, 10_000, null, 0L, 0L, null, null,
                publicConsultationDays, List.of());
    }

    private static Team team(String reference, String establishment) {
        return new Team(reference, reference, "open", establishment, TeamLevel.FRONTLINE, BigDecimal.ZERO, List.of());
    }

    /** 120 employees on 100 FTE, 45 years old, £800 a week. */
    private static Pool pool(String reference, String team, int serviceYears, Long pensionStrainPence) {
        return new Pool(reference, team, "role", null, 120, new BigDecimal("100"), BigDecimal.ZERO, BigDecimal.ZERO, 80_000,
                3_000, new AgeAndService(45, serviceYears), false, pensionStrainPence);
    }
}
