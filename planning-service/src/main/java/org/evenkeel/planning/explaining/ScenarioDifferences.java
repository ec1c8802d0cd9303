package org.evenkeel.planning.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evenkeel.planning.explanation.Pounds;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.Pin;
import org.evenkeel.planning.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What one question asks otherwise than another, in the order of a scenario's fields. */
final class ScenarioDifferences {

    private final List<QuestionDifference> found = new ArrayList<>();

    private ScenarioDifferences() {
    }

    static List<QuestionDifference> between(Scenario before, Scenario after) {
        ScenarioDifferences differences = new ScenarioDifferences();
        differences.dates(before, after);
        differences.targets(before, after);
        differences.recorded("conditions", before.conditions(), after.conditions());
        differences.recorded("ruleRecord", before.ruleRecord(), after.ruleRecord());
        differences.named("rules", rules(before), rules(after));
        differences.named("weightsPercent", weights(before), weights(after));
        differences.named("pins", pins(before), pins(after));
        differences.plain("limits", limits(before.limits()), limits(after.limits()));
        return differences.found;
    }

    private void dates(Scenario before, Scenario after) {
        plain("year", before.year(), after.year());
        plain("planningDate", before.planningDate(), after.planningDate());
        plain("pressureStart", before.pressureStart(), after.pressureStart());
        plain("horizonMonths", before.horizonMonths(), after.horizonMonths());
        plain("confidenceAdjusted", before.confidenceAdjusted(), after.confidenceAdjusted());
    }

    private void targets(Scenario before, Scenario after) {
        plain("target.inYearPence", Pounds.of(before.target().inYearPence()), Pounds.of(after.target().inYearPence()));
        plain("target.recurrentPence", pounds(before.target().recurrentPence()), pounds(after.target().recurrentPence()));
        plain("target.recurrentFirst", before.target().recurrentFirst(), after.target().recurrentFirst());
    }

    private static @Nullable String pounds(@Nullable Long pence) {
        return pence == null ? null : Pounds.of(pence);
    }

    private void plain(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            String was = before == null ? null : before.toString();
            String is = after == null ? null : after.toString();
            found.add(new QuestionDifference(field, was, is,
                    "%s is %s in place of %s.".formatted(field, is == null ? "none" : is, was == null ? "none" : was)));
        }
    }

    private void named(String list, Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> plain("%s[%s]".formatted(list, name), before.get(name), after.get(name)));
    }

    private static Map<String, String> rules(Scenario scenario) {
        return scenario.rules().stream().collect(Collectors.toMap(RuleSetting::rule, ScenarioDifferences::rule,
                (first, second) -> second, TreeMap::new));
    }

    private static String rule(RuleSetting setting) {
        return setting.pencePerBasisPoint() == null ? setting.strength().name()
                : "%s at %d pence a basis point".formatted(setting.strength(), setting.pencePerBasisPoint());
    }

    private static Map<String, String> weights(Scenario scenario) {
        Map<String, String> weights = new TreeMap<>();
        scenario.weightsPercent().forEach((part, percent) -> weights.put(part, percent + " %"));
        return weights;
    }

    private static Map<String, String> pins(Scenario scenario) {
        return scenario.pins().stream().collect(Collectors.toMap(Pin::measure, ScenarioDifferences::pin,
                (first, second) -> second, TreeMap::new));
    }

    private static String pin(Pin pin) {
        List<String> parts = new ArrayList<>(List.of(pin.decision().name()));
        if (pin.option() != null) {
            parts.add("option " + pin.option());
        }
        if (pin.startMonth() != null) {
            parts.add("month " + pin.startMonth());
        }
        if (pin.band() != null) {
            parts.add(pin.band().name());
        }
        return String.join(", ", parts);
    }

    /** What is long by itself is only said to differ. */
    private void recorded(String field, Object before, Object after) {
        if (!before.equals(after)) {
            found.add(new QuestionDifference(field, null, null, "%s is recorded otherwise.".formatted(field)));
        }
    }

    private static String limits(Limits limits) {
        return "%d s, %s steps, seed %d".formatted(limits.seconds(), limits.steps() == null ? "any" : limits.steps(), limits.seed());
    }
}
