package org.evenkeel.planning.converting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.planning.converting.SharesOrganisation.option;
import static org.evenkeel.planning.converting.SharesOrganisation.posts;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.PartnerEffect;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.pricing.RecoveryPrices.ShareCharge;
import org.evenkeel.planning.solving.ledger.CostFigures;
import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every pound of impact-service's prices is in a plan's cost, once. */
class PriceContractTest {

    private static final long HIRING = 1;
    private static final long OVERTIME = 20;
    private static final long TEAM = 300;
    private static final long PARTNER = 4_000;
    private static final long ORGANISATION = 50_000;
    private static final long ABSENCE_AT_A_TENTH = 600_000;
    private static final long POINT_MONTH = 7_000_000;

    private final SharesOrganisation organisation = new SharesOrganisation();

    private void everythingIsTouched() {
        List<PostRemoval> rangers = List.of(posts("rangers", "0.2", "0", "1"));
        PartnerEffect harm = new PartnerEffect("friends", PartnerEffect.Action.CUTS, 100);
        organisation.measure("A", MeasureKind.STAFFING, "parks", option(rangers,
                List.of(new ServiceEffect("parks", 100, 0, null)), List.of(harm), List.of()));
        organisation.measure("B", MeasureKind.GRANT, "desk", option(List.of(), List.of(), List.of(harm), List.of()));
        organisation.measure("C", MeasureKind.EFFICIENCY, "desk", option(List.of(), List.of(),
                List.of(new PartnerEffect("friends", PartnerEffect.Action.FUNDS, 100)), List.of()));
        organisation.prices = prices();
    }

    private RecoveryPrices prices() {
        Map<String, Map<String, Long>> choices = organisation.question().choices().stream()
                .flatMap(measure -> measure.choices().stream())
                .collect(Collectors.toMap(PhasedChoice::id, any -> Map.of("hiring", HIRING, "overtime", OVERTIME)));
        return new RecoveryPrices("parameter set 1", choices, Map.of("rangers", TEAM, "wardens", TEAM, "desk", TEAM),
                Map.of("friends", PARTNER), ORGANISATION,
                Map.of("rangers", List.of(new ShareCharge(0, 0), new ShareCharge(1_000, ABSENCE_AT_A_TENTH))),
                Map.of("parks", POINT_MONTH, "desk", POINT_MONTH));
    }

    @Test
    void nothing_else_is_priced_so_nothing_counts_twice() {
        everythingIsTouched();
        PlanningProblem problem = organisation.problem();
        PlanLedger ledger = new PlanLedger(problem);
        for (int measure = 0; measure < 3; measure++) {
            ledger.put(organisation.choice(problem, measure, 2));
        }
        PlanningChoice first = organisation.choice(problem, 0, 2);
        int months = problem.months() - first.effects().levelLosses().get(0).fromMonth();
        assertThat(problem.prices().components()).containsExactly("hiring", "overtime");
        assertThat(ledger.costFigures()).isEqualTo(new CostFigures(List.of(3 * HIRING, 3 * OVERTIME),
                TEAM + PARTNER + ORGANISATION, ABSENCE_AT_A_TENTH, POINT_MONTH * months, 0));
        assertThat(ledger.amount(PlanningRule.COST)).isEqualTo(3 * HIRING + 3 * OVERTIME + TEAM + PARTNER + ORGANISATION
                + ABSENCE_AT_A_TENTH + POINT_MONTH * months);
    }

    @Test
    void only_what_is_done_is_charged() {
        everythingIsTouched();
        PlanningProblem problem = organisation.problem();
        PlanLedger ledger = new PlanLedger(problem);
        for (int measure = 0; measure < 3; measure++) {
            ledger.put(problem.measures().get(measure).choices().get(0));
        }
        assertThat(ledger.costFigures().totalPence()).isZero();
        ledger.put(organisation.choice(problem, 1, 2));
        assertThat(ledger.costFigures()).isEqualTo(new CostFigures(List.of(HIRING, OVERTIME), PARTNER, 0, 0, 0));
        ledger.put(problem.measures().get(1).choices().get(0));
        ledger.put(organisation.choice(problem, 2, 2));
        assertThat(ledger.costFigures()).isEqualTo(new CostFigures(List.of(HIRING, OVERTIME), 0, 0, 0, 0));
    }

    @Test
    void each_part_has_a_weight_of_its_own() {
        everythingIsTouched();
        organisation.weights = Map.of("hiring", 0, "overtime", 50, "change", 200, "absence", 300, "lasting loss", 10);
        PlanningProblem problem = organisation.problem();
        PlanLedger ledger = new PlanLedger(problem);
        PlanningChoice choice = organisation.choice(problem, 0, 2);
        ledger.put(choice);
        int months = problem.months() - choice.effects().levelLosses().get(0).fromMonth();
        assertThat(ledger.costFigures()).isEqualTo(new CostFigures(List.of(0L, OVERTIME / 2),
                2 * (TEAM + PARTNER + ORGANISATION), 3 * ABSENCE_AT_A_TENTH, POINT_MONTH * months / 10, 0));
    }

    @Test
    void a_charge_is_exact_at_every_corner_and_goes_on_beyond_the_last() {
        everythingIsTouched();
        List<ShareCharge> corners = List.of(new ShareCharge(0, 0), new ShareCharge(333, 1_000), new ShareCharge(1_000, 7_001));
        RecoveryPrices old = organisation.prices;
        organisation.prices = new RecoveryPrices("p", old.choiceComponents(), Map.of(), Map.of(), 0, Map.of("rangers", corners),
                Map.of());
        assertThat(chargeOf("0.2", "1")).isEqualTo(7_001);
        assertThat(chargeOf("0.2", "2.2")).isEqualTo(7_001 + 8 * 1_000);
    }

    private long chargeOf(String vacant, String compulsory) {
        organisation.measures.clear();
        organisation.measure("A", MeasureKind.STAFFING, "parks",
                option(List.of(posts("rangers", vacant, "0", compulsory)), List.of(), List.of(), List.of()));
        PlanningProblem problem = organisation.problem();
        PlanLedger ledger = new PlanLedger(problem);
        ledger.put(organisation.choice(problem, 0, 0));
        return ledger.costFigures().removedPostsPence();
    }

    @Property(tries = 60)
    void no_part_of_any_plans_cost_is_below_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        SharesOrganisation drawn = new SharesOrganisation();
        for (String team : List.of("rangers", "wardens", "desk", "heads")) {
            drawn.measure(team, MeasureKind.STAFFING, "parks", option(
                    List.of(posts(team, "0", "0", String.valueOf(1 + random.nextInt(2)))),
                    List.of(new ServiceEffect("desk", random.nextInt(900) - 400, random.nextInt(500), "parks")),
                    List.of(new PartnerEffect("friends", PartnerEffect.Action.values()[random.nextInt(5)], 1)), List.of()));
        }
        drawn.circumstances = new Circumstances(Map.of(), Map.of(),
                List.of(new ApprovedChoice("desk", "full", random.nextInt(12), random.nextInt(2_000_000) - 1_000_000)));
        drawn.prices = drawn(drawn.question(), random);
        assertThat(drawn.prices.fault()).isEmpty();
        PlanningProblem problem = drawn.problem();
        PlanLedger ledger = new PlanLedger(problem);
        problem.measures().forEach(measure -> ledger.put(
                measure.choices().get(random.nextInt(measure.choices().size()))));
        CostFigures cost = ledger.costFigures();
        assertThat(cost.componentPence()).allMatch(pence -> pence >= 0);
        assertThat(List.of(cost.touchedPence(), cost.removedPostsPence(), cost.serviceLevelPence(), cost.departurePence()))
                .allMatch(pence -> pence >= 0);
        assertThat(cost.totalPence()).isEqualTo(ledger.amount(PlanningRule.COST));
    }

    private static RecoveryPrices drawn(Question question, Random random) {
        Map<String, Map<String, Long>> choices = new TreeMap<>();
        question.choices().forEach(measure -> measure.choices().forEach(choice -> choices.put(choice.id(),
                Map.of("hiring", (long) random.nextInt(9_000), "clearing", (long) random.nextInt(900)))));
        long slope = random.nextInt(900);
        return new RecoveryPrices("drawn", choices, Map.of("rangers", (long) random.nextInt(9_000), "desk", 5L),
                Map.of("friends", (long) random.nextInt(9_000)), random.nextInt(9_000),
                Map.of("desk", List.of(new ShareCharge(0, 0), new ShareCharge(400, 400 * slope),
                        new ShareCharge(2_500, 400 * slope + 2_100 * (slope + random.nextInt(50))))),
                Map.of("desk", (long) random.nextInt(9_000)));
    }

    @Test
    void what_cannot_be_a_price_is_found() {
        RecoveryPrices below = new RecoveryPrices("p", Map.of(), Map.of("T", -1L), Map.of(), 0, Map.of(), Map.of());
        assertThat(below.fault()).contains("impact-service gave a price below 0.");
        RecoveryPrices bent = new RecoveryPrices("p", Map.of(), Map.of(), Map.of(), 0,
                Map.of("T", List.of(new ShareCharge(0, 0), new ShareCharge(10, 100), new ShareCharge(20, 150))), Map.of());
        assertThat(bent.fault())
                .contains("The charge that impact-service gave for the team \"T\" does not rise from 0 ever more steeply.");
        assertThat(SharesOrganisation.NO_PRICES.fault()).isEmpty();
    }
}
