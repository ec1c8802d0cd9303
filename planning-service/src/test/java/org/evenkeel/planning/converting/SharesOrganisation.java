package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.AgeAndService;
import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.PartnerContribution;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.baseline.TeamLevel;
import org.evenkeel.planning.law.Jurisdiction;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.OneOffCost;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.planning.scenario.Target;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.testing.Organisations;

/**
 * Two teams of "parks" (rangers 10 FTE in post, 2 vacant, 1 of volunteers; wardens 5 FTE), one of "desk" (4 FTE), and "heads"
 * (2
 * FTE, senior). All are paid £500 a week without on-costs; rangers are of grade 5. One partner gives to parks.
 */
final class SharesOrganisation {

    static final RecoveryPrices NO_PRICES = new RecoveryPrices("none", Map.of(), Map.of(), Map.of(), 0, Map.of(), Map.of());

    final List<Measure> measures = new ArrayList<>();
    final List<Capacity> capacities = new ArrayList<>();
    final List<LocalDate> daysOff = new ArrayList<>();
    final List<LocalDate> rounds = new ArrayList<>();
    Circumstances circumstances = Circumstances.UNKNOWN;
    RecoveryPrices prices = NO_PRICES;
    Map<String, Integer> thresholds = Map.of();
    Map<String, Integer> weights = Map.of();

    OrganisationDocument document() {
        Organisation whole = new Organisation("Small", Sector.COUNCIL, MonthDay.of(4, 1), null, null, null, null, null, daysOff,
                List.of(), null, null);
        return new OrganisationDocument(whole, List.of(),
                List.of(new Establishment("hall", "Hall", Jurisdiction.ENGLAND, true)), List.of(),
                List.of(service("parks"), service("desk"), service("top")),
                List.of(team("rangers", "parks", "1", rounds), team("wardens", "parks", "0", List.of()),
                        team("desk", "desk", "0", List.of()), team("heads", "top", "0", List.of())),
                List.of(pool("rangers", "5", "10", "2", false), pool("wardens", "4", "5", "0", false),
                        pool("desk", "4", "4", "0", false), pool("heads", null, "2", "0", true)),
                List.of(new Partner("friends", "Friends of the Parks", 0, 3_000,
                        List.of(new PartnerContribution("parks", 1_200_000)), null, null, null, 0, 7_000, 4_000)),
                capacities, measures, List.of(), List.of(), List.of());
    }

    private static Service service(String reference) {
        return new Service(reference, reference, null, 2, false, null, 10_000, null, 12_000_000L, null, null, null, 0,
                List.of());
    }

    private static Team team(String reference, String service, String volunteers, List<LocalDate> rounds) {
        return new Team(reference, reference, service, "hall", TeamLevel.FRONTLINE, new BigDecimal(volunteers), rounds);
    }

    /** As many employees as FTE. */
    private static Pool pool(String team, String grade, String fte, String vacant, boolean senior) {
        return new Pool(team + " pool", team, "role", grade, Integer.parseInt(fte), new BigDecimal(fte), new BigDecimal(vacant),
                BigDecimal.ZERO, 50_000, 0, new AgeAndService(45, 8), senior, null);
    }

    static Option option(List<PostRemoval> posts, List<ServiceEffect> services, List<PartnerEffect> partners,
            List<OneOffCost> costs) {
        return new Option("full", "In full", 1_200_000, null, 0, null, 0, 0, 0, 0, null, null, costs, posts, services, partners,
                List.of(), List.of());
    }

    SharesOrganisation measure(String reference, MeasureKind kind, String service, Option option) {
        measures.add(new Measure(reference, reference, null, null, service, kind, null, Maturity.IDEA, null, false, false, null,
                null, null, List.of(option), null));
        return this;
    }

    static PostRemoval posts(String team, String vacant, String voluntary, String compulsory) {
        return new PostRemoval(team + " pool", new BigDecimal(vacant), BigDecimal.ZERO, new BigDecimal(voluntary),
                BigDecimal.ZERO, new BigDecimal(compulsory));
    }

    Question question() {
        OrganisationDocument document = document();
        Scenario scenario = new Scenario("Gap", 2027, LocalDate.of(2027, 4, 1), null, 24, new Target(1_000, null, false), false,
                List.of(), weights, List.of(), new Limits(1, 1, 1), null, null, thresholds);
        return new Question(document, scenario, DefaultParameters.load(), Organisations.choices(document), prices, Map.of(),
                circumstances);
    }

    PlanningProblem problem() {
        return new ProblemConverter(Organisations.LAW).convert(question());
    }

    /** The choice of a measure that begins in a month, with the shortest consultation. */
    PlanningChoice choice(PlanningProblem problem, int measure, int startMonth) {
        return problem.measures().get(measure).choices().stream().filter(PlanningChoice::taken)
                .filter(choice -> choice.timing().startMonth() == startMonth).findFirst().orElseThrow();
    }
}
