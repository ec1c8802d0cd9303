package org.evenkeel.planning.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.CapacityUnit;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.ForecastMonth;
import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.baseline.FundingShare;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.baseline.TeamLevel;
import org.evenkeel.planning.law.Jurisdiction;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.CapacityUse;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.Choices;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasingAssumptions;
import org.evenkeel.planning.phasing.PhasingContext;
import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.Pin;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.Target;

/**
 * A public body for tests without the API: one establishment, one team "rangers" of service "parks" (tier 2, £1.2m gross), one
 * pool "officers" of 10 people on 10 FTE at £500 a week, one capacity "hr".
 */
public final class Organisations {

    public static final LawTables LAW = LawTables.delivered();
    public static final FinancialYear YEAR = FinancialYear.of(MonthDay.of(4, 1), 2027);
    public static final PhasingAssumptions ASSUMPTIONS = new PhasingAssumptions(14, 14, 0, 12_000, FundingRoute.REVENUE);

    private Organisations() {
    }

    public static OrganisationDocument with(List<ForecastMonth> forecast, Measure... measures) {
        Organisation whole = new Organisation("Small", Sector.COUNCIL, MonthDay.of(4, 1), null, null, null, 1_000_000L,
                500_000L,
                List.of(), List.of(), null, null);
        FundingSource lottery = new FundingSource("lottery", "Lottery", true, 2_500, null);
        return new OrganisationDocument(whole, forecast,
                List.of(new Establishment("hall", "Hall", Jurisdiction.ENGLAND, true)), List.of(lottery),
                List.of(service("parks", List.of()), service("carers", List.of(new FundingShare("lottery", 6_000)))),
                List.of(new Team("rangers", "Rangers", "parks", "hall", TeamLevel.FRONTLINE, BigDecimal.ZERO, List.of())),
                List.of(new Pool("officers", "rangers", "Officer", null, 10, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO,
                        50_000, 3_000, new AgeAndService(45, 8), false, null)),
                List.of(), List.of(new Capacity("hr", "HR", CapacityUnit.DAY_HUNDREDTHS, null, List.of(100L), null)),
                List.of(measures), List.of(), List.of(), List.of());
    }

    private static Service service(String reference, List<FundingShare> funding) {
        return new Service(reference, reference, null, 2, false, null, 10_000, null, 120_000_000L, null, null, null, 0,
                funding);
    }

    /** Saves this much a year from whenever it begins; removes these FTE of "officers" and adds this to "hr" when it begins. */
    public static Measure measure(String reference, String service, long fullYearPence, String compulsoryFte, long gain) {
        List<PostRemoval> posts = "0".equals(compulsoryFte) ? List.of()
                : List.of(new PostRemoval("officers", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO,
                        new BigDecimal(compulsoryFte)));
        List<CapacityUse> gains = gain == 0 ? List.of() : List.of(new CapacityUse("hr", List.of(gain)));
        Option full = new Option("full", "In full", fullYearPence, null, 0, null, 0, 0, 0, 0, null, null, List.of(), posts,
                List.of(), List.of(), List.of(), gains);
        return new Measure(reference, reference, null, null, service, MeasureKind.EFFICIENCY, null, Maturity.IDEA, null, false,
                false, null, null, null, List.of(full), null);
    }

    public static List<MeasureChoices> choices(OrganisationDocument document) {
        PhasingContext context = new PhasingContext(document, YEAR, LocalDate.of(2027, 4, 1), LAW, ASSUMPTIONS);
        return document.measures().stream().map(measure -> Choices.of(measure, context)).toList();
    }

    public static Scenario scenario(LocalDate pressureStart, boolean confidenceAdjusted, Pin... pins) {
        return new Scenario("Gap", 2027, LocalDate.of(2027, 4, 1), pressureStart, 24, new Target(1_000, null, false),
                confidenceAdjusted, List.of(), Map.of(), List.of(pins), new Limits(1, 1, 1), null, null, null);
    }

    /** The same with partners of these references, named "Partner …". */
    public static OrganisationDocument withPartners(List<String> partners, Measure... measures) {
        OrganisationDocument small = with(List.of(), measures);
        return new OrganisationDocument(small.organisation(), small.forecast(), small.establishments(), small.fundingSources(),
                small.services(), small.teams(), small.pools(),
                partners.stream()
                        .map(one -> new Partner(one, "Partner " + one, 0, 0, List.of(), null, null, null, 0, 10_000, 0))
                        .toList(),
                small.capacities(), small.measures(), small.relations(), small.rules(), List.of());
    }

    /** A measure that does this to partners. */
    public static Measure touching(String reference, PartnerEffect... effects) {
        Option full = new Option("full", "In full", 100_000, null, 0, null, 0, 0, 0, 0, null, null, List.of(), List.of(),
                List.of(), List.of(effects), List.of(), List.of());
        return new Measure(reference, reference, null, null, "parks", MeasureKind.GRANT, null, Maturity.IDEA, null, false,
                false, null, null, null, List.of(full), null);
    }
}
