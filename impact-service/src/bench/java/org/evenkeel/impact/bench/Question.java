package org.evenkeel.impact.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.evenkeel.impact.model.Baseline;
import org.evenkeel.impact.model.Course;
import org.evenkeel.impact.model.CoursePeople;
import org.evenkeel.impact.model.CourseWork;
import org.evenkeel.impact.model.ModelPartners;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.sampling.Draws;

/** Organisation, course and draws as the Python script reads them. */
final class Question {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Question(Baseline baseline, Course course, Draws draws) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (ImpactParameter parameter : ImpactParameter.values()) {
            parameters.put(parameter.publicName(), draws.of(parameter));
        }
        fields.put("parameters", parameters);
        fields.put("months", course.months());
        fields.put("absenceDays", baseline.absenceDays().publicName());
        fields.put("conduct", Map.of("fairness", course.conduct().fairness(), "comms", course.conduct().comms(), "support",
                course.conduct().support(), "protected", course.conduct().protectedShare(), "involvement",
                course.conduct().involvement()));
        baseline(baseline);
        people(course.people());
        work(course.work());
        partners(baseline.partners(), course);
    }

    private void baseline(Baseline baseline) {
        fields.put("employees", baseline.teams().employees());
        fields.put("ftePerEmployee", baseline.teams().ftePerEmployee());
        fields.put("agencyFte", baseline.teams().agencyFte());
        fields.put("volunteerFte", baseline.teams().volunteerFte());
        fields.put("annualPay", baseline.teams().annualPayPence());
        fields.put("workOf", baseline.teams().workOf());
        fields.put("level", baseline.works().level());
        fields.put("monthlyBudget", baseline.works().monthlyBudgetPence());
        fields.put("tier", baseline.works().tier());
    }

    private void people(CoursePeople people) {
        fields.put("announced", people.announced());
        fields.put("announcedOfAll", people.announcedOfAll());
        fields.put("dismissedOfAll", people.dismissedOfAll());
        fields.put("removed", people.removed());
        fields.put("rounds", people.rounds());
        fields.put("notKnowing", people.notKnowing());
        fields.put("dismissed", people.leaving().dismissed());
        fields.put("redeployed", people.leaving().redeployed());
        fields.put("agencyReleased", people.leaving().agencyFte());
    }

    private void work(CourseWork work) {
        fields.put("kept", work.kept());
        List<Map<String, Object>> moved = new ArrayList<>();
        for (CourseWork.MovedDemand each : work.moved()) {
            moved.add(Map.of("from", each.from(), "to", each.to(), "month", each.month(), "share", each.share()));
        }
        fields.put("moved", moved);
    }

    private void partners(ModelPartners partners, Course course) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int p = 0; p < partners.count(); p++) {
            all.add(Map.of("dependence", partners.dependence()[p], "goodwill", partners.goodwill()[p], "threshold",
                    partners.threshold()[p], "monthlyContribution", partners.monthlyContributionPence()[p], "cut",
                    course.partners().cut()[p], "contradictions", course.partners().contradictions()[p]));
        }
        fields.put("partners", all);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper().writeValue(file.toFile(), fields);
    }
}
