package org.evenkeel.impact.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.evenkeel.impact.assessment.AssessmentQuestions;
import org.evenkeel.impact.assessment.AssessmentRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** Whether plans can be compared: the same organisation before, the same months, each once. */
final class ComparisonChecks {

    private final List<Violation> violations = new ArrayList<>();

    private ComparisonChecks() {
    }

    /** @throws Refusal 422 with every violation */
    static void require(List<NamedQuestion> plans, AssessmentQuestions questions) {
        ComparisonChecks checks = new ComparisonChecks();
        Set<Object> seen = new HashSet<>();
        AssessmentRequest first = plans.get(0).question();
        for (int i = 0; i < plans.size(); i++) {
            NamedQuestion plan = plans.get(i);
            if (!seen.add(plan.assessmentId())) {
                checks.add("plans[%d].assessmentId".formatted(i), "duplicate",
                        "This assessment is given twice. Give each once.");
            }
            if (!seen.add(plan.name())) {
                checks.add("plans[%d].name".formatted(i), "duplicate",
                        "%s is the name of two plans. Give each its own.".formatted(plan.name()));
            }
            checks.comparable("plans[%d].assessmentId".formatted(i), plan.question(), first);
        }
        boolean tooMuch = questions.violations(first).stream().anyMatch(each -> each.code().equals("too-much-work"));
        if (tooMuch) {
            checks.add("draws", "too-much-work", "draws (%d) are too many for an organisation of this size. Ask for fewer."
                    .formatted(first.drawsOrUsual()));
        }
        if (!checks.violations.isEmpty()) {
            throw Refusal.invalid("These plans cannot be compared: see the violations.", checks.violations);
        }
    }

    private void comparable(String field, AssessmentRequest plan, AssessmentRequest first) {
        if (!plan.firstMonth().equals(first.firstMonth()) || plan.monthsOrUsual() != first.monthsOrUsual()) {
            add(field, "other-months", "It begins in %s and has %d months, the first %s and %d. Assess it for the same months."
                    .formatted(plan.firstMonth(), plan.monthsOrUsual(), first.firstMonth(), first.monthsOrUsual()));
        }
        boolean same = plan.teams().equals(first.teams()) && plan.services().equals(first.services())
                && plan.partners().equals(first.partners()) && Objects.equals(plan.sector(), first.sector());
        if (!same) {
            add(field, "other-organisation",
                    "Its teams, services or partners before the plan differ from the first's: they changed between the"
                            + " assessments. Assess the plans anew.");
        }
    }

    private void add(String field, String code, String message) {
        violations.add(Violation.inBody(field, code, message));
    }
}
