package org.evenkeel.planning.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.explanation.MonthNames;
import org.evenkeel.planning.explanation.Pounds;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.scenario.Limits;
import org.evenkeel.planning.scenario.Pin;
import org.evenkeel.planning.scenario.Scenario;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** From a plan's scenario to one with something changed, and what that is in sentences of at most 25 words. */
final class ScenarioChanges {

    private static final int MOST_SECONDS = 2;
    private static final int LONGEST_NAME = 200;
    private static final String WHAT_IF = " (what if)";

    private final Scenario before;
    private final FinancialYear year;
    private final Map<String, PlannedMeasure> planned;
    private final List<String> sentences = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    ScenarioChanges(PlanContent plan, FinancialYear year) {
        this.before = plan.scenario();
        this.year = year;
        this.planned = plan.measures().stream().collect(Collectors.toMap(PlannedMeasure::measure, Function.identity()));
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** @throws Refusal 422 with every change that the plan does not allow */
    Scenario apply(WhatIfRequest request) {
        List<Pin> pins = pins(request.measures());
        List<RuleSetting> rules = rules(request.rules());
        if (request.target() != null) {
            sentences.add("The target for the year is %s in place of %s.".formatted(
                    Pounds.of(request.target().inYearPence()), Pounds.of(before.target().inYearPence())));
        }
        Map<String, Integer> weights = new HashMap<>(before.weightsPercent());
        request.weightsPercent().forEach((part, percent) -> {
            sentences.add("The cost part \"%s\" counts %d %%.".formatted(part, percent));
            weights.put(part, percent);
        });
        boolean adjusted = request.confidenceAdjusted() == null ? before.confidenceAdjusted() : request.confidenceAdjusted();
        if (adjusted != before.confidenceAdjusted()) {
            sentences.add(adjusted ? "Savings count by their delivery confidence." : "Savings count in full.");
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The plan cannot be changed so. Mend the changes named.", violations);
        }
        return new Scenario(request.name() == null ? name() : request.name(), before.year(), before.planningDate(),
                before.pressureStart(), before.horizonMonths(), request.target() == null ? before.target() : request.target(),
                adjusted, rules, weights, pins, limits(request.limits()), before.conditions(), before.ruleRecord());
    }

    private String name() {
        String kept = before.name().endsWith(WHAT_IF) ? before.name().substring(0, before.name().length() - WHAT_IF.length())
                : before.name();
        return kept.substring(0, Math.min(kept.length(), LONGEST_NAME - WHAT_IF.length())) + WHAT_IF;
    }

    private Limits limits(@Nullable Limits asked) {
        return asked != null ? asked
                : new Limits(Math.min(MOST_SECONDS, before.limits().seconds()), before.limits().steps(),
                        before.limits().seed());
    }

    private List<RuleSetting> rules(List<RuleSetting> changed) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        before.rules().forEach(setting -> rules.put(setting.rule(), setting));
        for (RuleSetting setting : changed) {
            rules.put(setting.rule(), setting);
            sentences.add("The rule \"%s\" is set to %s.".formatted(setting.rule(),
                    setting.strength().name().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(rules.values());
    }

    private List<Pin> pins(List<MeasureChange> changes) {
        Map<String, Pin> pins = new LinkedHashMap<>();
        before.pins().forEach(pin -> pins.put(pin.measure(), pin));
        for (int i = 0; i < changes.size(); i++) {
            MeasureChange change = changes.get(i);
            PlannedMeasure now = planned.get(change.measure());
            if (now == null) {
                violations.add(Violation.inBody("measures[%d].measure".formatted(i), "unknown-measure",
                        "The plan has no measure \"%s\". Take a reference from its measures.".formatted(change.measure())));
            } else if (change.kind() == MeasureChange.Kind.UNPIN) {
                free(pins, change.measure(), i);
            } else {
                pin(change, now, i).ifPresent(pin -> pins.put(pin.measure(), pin));
            }
        }
        return List.copyOf(pins.values());
    }

    private void free(Map<String, Pin> pins, String measure, int place) {
        if (pins.remove(measure) == null) {
            violations.add(Violation.inBody("measures[%d].measure".formatted(place), "not-pinned",
                    "\"%s\" is not pinned in the plan's question. Leave the change out.".formatted(measure)));
        }
        sentences.add("%s is free again.".formatted(measure));
    }

    private Optional<Pin> pin(MeasureChange change, PlannedMeasure now, int place) {
        boolean named = change.option() != null || change.startMonth() != null || change.band() != null;
        return Optional.ofNullable(switch (change.kind()) {
            case FORBID -> forbidden(change);
            case MOVE -> moved(change, now, place);
            default -> named ? taken(change) : asItIs(now);
        });
    }

    private Pin forbidden(MeasureChange change) {
        sentences.add("%s is not taken.".formatted(change.measure()));
        return new Pin(change.measure(), Pin.Decision.NOT_TAKEN, null, null, null);
    }

    private Pin asItIs(PlannedMeasure now) {
        sentences.add("%s stays as the plan has it.".formatted(now.measure()));
        return now.taken()
                ? new Pin(now.measure(), Pin.Decision.TAKEN, now.option(), now.startMonth(), now.band())
                : new Pin(now.measure(), Pin.Decision.NOT_TAKEN, null, null, null);
    }

    private Pin taken(MeasureChange change) {
        sentences.add("%s is taken%s%s.".formatted(change.measure(),
                change.option() == null ? "" : ", option " + change.option(),
                change.startMonth() == null ? "" : ", from " + MonthNames.of(year, change.startMonth())));
        return new Pin(change.measure(), Pin.Decision.TAKEN, change.option(), change.startMonth(), change.band());
    }

    private @Nullable Pin moved(MeasureChange change, PlannedMeasure now, int place) {
        Integer month = change.startMonth();
        if (month == null) {
            violations.add(Violation.inBody("measures[%d].startMonth".formatted(place), "month-missing",
                    "To move \"%s\", name the month it is to begin in.".formatted(change.measure())));
            return null;
        }
        if (!now.taken() && change.option() == null) {
            violations.add(Violation.inBody("measures[%d].measure".formatted(place), "not-taken",
                    "The plan leaves \"%s\" out, so it has no month to be moved from. Pin it.".formatted(change.measure())));
            return null;
        }
        sentences.add("%s begins in %s%s.".formatted(change.measure(), MonthNames.of(year, month),
                now.startMonth() == null ? "" : " in place of " + MonthNames.of(year, now.startMonth())));
        return new Pin(change.measure(), Pin.Decision.TAKEN, change.option() == null ? now.option() : change.option(), month,
                change.band());
    }
}
