package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.converting.Departure;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.converting.ThresholdsInForce;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.parameter.Parameter;
import org.evenkeel.planning.rule.RuleThreshold;
import org.evenkeel.planning.solving.model.PlanningRule;

/**
 * Numbers that rules go by here because neither scenario nor engagement stated them, and what nobody stated for rules to read.
 */
final class RuleDefaults {

    private final SolveQuestion asked;
    private final SolveAnswers answers;
    private final DefaultParameters parameters;
    private final List<Assumption> found = new ArrayList<>();

    RuleDefaults(SolveQuestion asked, SolveAnswers answers, DefaultParameters parameters) {
        this.asked = asked;
        this.answers = answers;
        this.parameters = parameters;
    }

    List<Assumption> assumptions(Question question) {
        NeighbourAnswer<Map<String, Integer>> told = answers.dignityThresholds();
        for (RuleThreshold threshold : RuleThreshold.values()) {
            if (question.thresholds().source(threshold) == ThresholdsInForce.Source.PARAMETER) {
                String reason = told == null || !threshold.isEngagements() ? "" : Objects.requireNonNullElse(told.reason(), "");
                parameter("number of a rule not stated", "thresholds." + threshold.publicName(), threshold.publicName(),
                        reason);
            }
        }
        if (told != null && told.stale()) {
            add("thresholds", "numbers of rules not fresh", "as of " + told.day(), String.valueOf(told.reason()));
        }
        if (question.document().organisation().nonWorkingDays().isEmpty()) {
            add("nonWorkingDays", "days off not stated", "Saturdays and Sundays",
                    "\"%s\" knows no bank holidays of the organisation.".formatted(
                            PlanningRule.ANNOUNCEMENT_WINDOWS.publicName()));
        }
        if (!asked.approvedChoices().isEmpty()) {
            parameter("departure not priced by anybody", "departure", Departure.OTHERWISE, "");
            parameter("departure not priced by anybody", "departure", Departure.A_MONTH, "");
        }
        return found;
    }

    private void parameter(String rule, String field, String name, String reason) {
        Parameter parameter = parameters.get(name);
        add(field, rule, parameter.central() + " " + parameter.unit(), (reason + " " + parameter.because()).strip());
    }

    private void add(String field, String rule, String value, String because) {
        found.add(new Assumption(Subject.SCENARIO, asked.scenario().name(), field, rule, value, because));
    }
}
