package org.evenkeel.impact.parameter.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBounds;
import org.evenkeel.impact.parameter.ParameterRange;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Whether an organisation's own figure can be one. */
final class OverrideChecks {

    private final List<Violation> violations = new ArrayList<>();

    private OverrideChecks() {
    }

    /** @throws Refusal 422 with all that is wrong */
    static ImpactParameter passed(ParameterOverrideRequest asked, ParameterSet present) {
        OverrideChecks checks = new OverrideChecks();
        Optional<ImpactParameter> parameter = ImpactParameter.named(asked.parameter());
        if (parameter.isEmpty()) {
            checks.add("parameter", "unknown-reference",
                    "The model has no parameter %s. Take its name from GET /parameters.".formatted(asked.parameter()));
        }
        checks.numbers(asked, parameter);
        if (checks.violations.isEmpty()) {
            checks.order(asked);
        }
        if (checks.violations.isEmpty() && present.row(parameter.orElseThrow()).range()
                .equals(new ParameterRange(asked.low(), asked.central(), asked.high()))) {
            checks.add("central", "no-change",
                    "%s is %s / %s / %s already. Send another figure, or leave it as it is.".formatted(asked.parameter(),
                            asked.low(), asked.central(), asked.high()));
        }
        if (!checks.violations.isEmpty()) {
            throw Refusal.invalid("The figure cannot be used: see the violations, and send it again.", checks.violations);
        }
        return parameter.orElseThrow();
    }

    private void numbers(ParameterOverrideRequest asked, Optional<ImpactParameter> parameter) {
        Map.of("low", asked.low(), "central", asked.central(), "high", asked.high()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).forEach(each -> {
                    double value = each.getValue();
                    if (!Double.isFinite(value)) {
                        add(each.getKey(), "not-a-number",
                                "%s (%s) is no number. Send a finite one.".formatted(each.getKey(), value));
                    } else {
                        parameter.map(ParameterBounds::of).ifPresent(bounds -> within(each.getKey(), value, bounds));
                    }
                });
    }

    private void within(String field, double value, ParameterBounds bounds) {
        if (value < bounds.least() || value > bounds.most()) {
            add(field, "range", "%s (%s) is outside %s to %s, between which this parameter has a meaning. Check its unit."
                    .formatted(field, value, bounds.least(), bounds.most()));
        }
    }

    private void order(ParameterOverrideRequest asked) {
        if (asked.low() > asked.central()) {
            add("low", "out-of-order", "low (%s) is above central (%s). Send low, central and high in rising order."
                    .formatted(asked.low(), asked.central()));
        }
        if (asked.central() > asked.high()) {
            add("high", "out-of-order", "high (%s) is below central (%s). Send low, central and high in rising order."
                    .formatted(asked.high(), asked.central()));
        }
    }

    private void add(String field, String code, String message) {
        violations.add(Violation.inBody(field, code, message));
    }
}
