package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.platform.register.RecordName;
import org.evenkeel.planning.restriction.Veil;
import org.evenkeel.planning.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A plan for a reader outside the circle of a measure in it. The plan's totals stay as they are; so that they do not give the
 * restricted measures away, these are shown as one line together with two others.
 */
final class VeiledPlan {

    static final String REFERENCE = "restricted";

    private static final int COMPANIONS = 2;

    private final Veil veil;

    VeiledPlan(Veil veil) {
        this.veil = veil;
    }

    PlanContent of(PlanContent plan) {
        List<PlannedMeasure> hidden = plan.measures().stream().filter(one -> veil.measures().contains(one.measure())).toList();
        if (hidden.isEmpty()) {
            return plan;
        }
        List<PlannedMeasure> companions = plan.measures().stream()
                .filter(one -> one.taken() && !veil.measures().contains(one.measure()))
                .sorted(Comparator.comparingLong(PlannedMeasure::inYearPence).thenComparing(PlannedMeasure::measure))
                .limit(COMPANIONS).toList();
        Covered covered = new Covered(hidden, companions);
        List<Assumption> assumptions = plan.assumptions().stream().filter(one -> !about(covered, one)).toList();
        return new PlanContent(scenario(plan.scenario(), covered), plan.year(), plan.figures(), plan.gap(),
                plan.sentences().stream().filter(covered::leaves).toList(),
                plan.brokenRules().stream().filter(broken -> covered.leaves(broken.sentence())).toList(),
                plan.rulesSetAside(), measures(plan.measures(), covered), plan.months(), plan.pricesFrom(),
                AssumedValues.of(assumptions), assumptions, plan.rulesInForce(),
                provenance(plan.provenance(), covered));
    }

    private static @Nullable PlanProvenance provenance(@Nullable PlanProvenance known, Covered covered) {
        return known == null ? null
                : new PlanProvenance(known.fromPlanId(), known.changes().stream().filter(covered::leaves).toList(),
                        known.rounds());
    }

    private static Scenario scenario(Scenario scenario, Covered covered) {
        return scenario.withoutMeasures(covered.references());
    }

    private static List<PlannedMeasure> measures(List<PlannedMeasure> all, Covered covered) {
        List<PlannedMeasure> shown = new ArrayList<>(
                all.stream().filter(one -> !covered.references().contains(one.measure())).toList());
        shown.add(covered.line());
        return shown;
    }

    private boolean about(Covered covered, Assumption assumption) {
        return assumption.standsIn().stream().map(RecordName::reference)
                .anyMatch(name -> covered.references().contains(name) || veil.pools().contains(name));
    }

    /** The measures that one line stands for. */
    private record Covered(List<PlannedMeasure> hidden, List<PlannedMeasure> companions) {

        Set<String> references() {
            return both().stream().map(PlannedMeasure::measure).collect(Collectors.toSet());
        }

        /** Whether a sentence names none of the hidden measures. */
        boolean leaves(String sentence) {
            return hidden.stream().noneMatch(one -> sentence.contains(one.title()) || sentence.contains(one.measure()));
        }

        PlannedMeasure line() {
            String with = companions.isEmpty() ? ""
                    : ", with " + companions.stream().map(PlannedMeasure::title).collect(Collectors.joining(", "));
            return new PlannedMeasure(REFERENCE, (hidden.size() == 1 ? "Restricted measure" : "Restricted measures") + with,
                    null, null, REFERENCE, true, null, null, null, null, null, null, null, null, null, null,
                    sum(PlannedMeasure::inYearPence), sum(PlannedMeasure::recurrentPence), sum(PlannedMeasure::fullYearPence),
                    sum(PlannedMeasure::oneOffPence), sum(PlannedMeasure::postsRemovedHundredths),
                    both().stream().mapToInt(PlannedMeasure::employeesLeaving).sum(),
                    "Seen by a named circle until those it concerns have been spoken to; added up with others so that the "
                            + "totals do not give it away.");
        }

        private long sum(ToLongFunction<PlannedMeasure> amount) {
            return both().stream().mapToLong(amount).sum();
        }

        private List<PlannedMeasure> both() {
            List<PlannedMeasure> both = new ArrayList<>(hidden);
            both.addAll(companions);
            return both;
        }
    }
}
