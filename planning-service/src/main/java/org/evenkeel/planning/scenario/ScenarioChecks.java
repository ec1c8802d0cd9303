package org.evenkeel.planning.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.rule.RuleThreshold;
import org.evenkeel.planning.setting.RuleSettingChecks;
import org.evenkeel.platform.problem.Violation;

/** What of a scenario contradicts itself, the rules or the organisation. */
@ApplicationScoped
public class ScenarioChecks {

    @Inject
    DefaultParameters parameters;

    /** Every violation at once; empty where the scenario can be asked. */
    public List<Violation> violations(Scenario scenario, OrganisationDocument document) {
        List<Violation> found = new ArrayList<>();
        dates(scenario, document, found);
        for (int i = 0; i < scenario.rules().size(); i++) {
            found.addAll(RuleSettingChecks.violations(scenario.rules().get(i), "rules[%d].".formatted(i)));
        }
        thresholds(scenario, found);
        Map<String, Measure> measures = document.measures().stream()
                .collect(Collectors.toMap(Measure::reference, Function.identity()));
        for (int i = 0; i < scenario.pins().size(); i++) {
            pin(scenario.pins().get(i), "pins[%d]".formatted(i), measures, found);
        }
        pinnedTwice(scenario.pins(), found);
        found.addAll(new ConditionChecks(parameters.whole(Section114.MOST_DAYS), measures)
                .violations(scenario.conditions()));
        return found;
    }

    private static void pinnedTwice(List<Pin> pins, List<Violation> found) {
        Set<String> pinned = new HashSet<>();
        for (int i = 0; i < pins.size(); i++) {
            String measure = pins.get(i).measure();
            if (!pinned.add(measure)) {
                found.add(Violation.inBody("pins[%d].measure".formatted(i), "pinned-twice",
                        "\"%s\" is pinned by an earlier pin. Leave one of the two out.".formatted(measure)));
            }
        }
    }

    private static void thresholds(Scenario scenario, List<Violation> found) {
        new TreeMap<>(scenario.thresholds()).forEach((name, value) -> {
            RuleThreshold threshold = RuleThreshold.named(name).orElse(null);
            if (threshold == null) {
                found.add(Violation.inBody("thresholds." + name, "unknown-threshold",
                        "\"%s\" is not a number of a rule. Take one of %s.".formatted(name, Arrays.stream(RuleThreshold
                                .values()).map(RuleThreshold::publicName).collect(Collectors.joining(", ")))));
            } else if (value < threshold.least() || value > threshold.most()) {
                found.add(Violation.inBody("thresholds." + name, "out-of-range",
                        "%d is not from %d to %d. \"%s\" goes by such a number.".formatted(value, threshold.least(),
                                threshold.most(), threshold.rule())));
            }
        });
    }

    private static void dates(Scenario scenario, OrganisationDocument document, List<Violation> found) {
        FinancialYear year = FinancialYear.of(document.organisation().financialYearStart(), scenario.year());
        if (scenario.planningDate().isAfter(year.lastDay())) {
            found.add(Violation.inBody("planningDate", "after-year",
                    "%s is after the end of %s. Plan from a day within or before the year."
                            .formatted(scenario.planningDate(), year.label())));
        }
        if (scenario.planningDate().isBefore(year.firstDay().minusYears(1))) {
            found.add(Violation.inBody("planningDate", "too-early",
                    "%s is more than a year before %s begins. Plan from a day within twelve months of it."
                            .formatted(scenario.planningDate(), year.label())));
        }
    }

    private static void pin(Pin pin, String field, Map<String, Measure> measures, List<Violation> found) {
        Measure measure = measures.get(pin.measure());
        if (measure == null) {
            found.add(Violation.inBody(field + ".measure", "unknown-measure",
                    "There is no measure \"%s\". Take a reference from the list of measures.".formatted(pin.measure())));
            return;
        }
        if (pin.decision() == Pin.Decision.NOT_TAKEN && measure.mustBeTaken()) {
            found.add(Violation.inBody(field + ".decision", "must-be-taken",
                    "\"%s\" must be taken. Remove the pin, or let the measure be left.".formatted(pin.measure())));
        }
        boolean known = pin.option() == null
                || measure.options().stream().map(Option::reference).anyMatch(pin.option()::equals);
        if (!known) {
            found.add(Violation.inBody(field + ".option", "unknown-option",
                    "\"%s\" has no option \"%s\". Take one of its own.".formatted(pin.measure(), pin.option())));
        }
    }
}
