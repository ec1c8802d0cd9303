package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.converting.ExecutiveCapacity;
import org.evenkeel.planning.converting.Question;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.neighbour.NeighbourAnswer;
import org.evenkeel.planning.neighbour.Readiness;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.parameter.Parameter;
import org.evenkeel.planning.phasing.LawCarriedForward;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.pricing.DefaultPrices;
import org.evenkeel.planning.scenario.Scenario;

/** What a solve rests on because a neighbour, the law tables or the organisation did not say: each as an assumption to see. */
final class DefaultsUsed {

    private static final double HUNDREDTHS = 100.0;

    private final SolveQuestion asked;
    private final SolveAnswers answers;
    private final DefaultParameters parameters;
    private final LawTables law;
    private final List<Assumption> found = new ArrayList<>();

    DefaultsUsed(SolveQuestion asked, SolveAnswers answers, DefaultParameters parameters, LawTables law) {
        this.asked = asked;
        this.answers = answers;
        this.parameters = parameters;
        this.law = law;
    }

    List<Assumption> assumptions(Question question) {
        prices();
        removablePosts();
        readiness();
        found.addAll(new RuleDefaults(asked, answers, parameters).assumptions(question));
        dates();
        question.choices().stream().map(MeasureChoices::carriedForward).flatMap(List::stream).distinct()
                .forEach(this::carriedForward);
        return found;
    }

    private void prices() {
        NeighbourAnswer<?> answer = answers.prices();
        if (answer.value() != null) {
            stale(answer, "recoveryPrices", "recovery prices not fresh");
            return;
        }
        new DefaultPrices(asked.document(), parameters, law).parametersUsed()
                .forEach(name -> parameter("recovery prices not known", "recoveryPrices", name,
                        String.valueOf(answer.reason())));
    }

    private void removablePosts() {
        Map<String, Long> known = answers.removableFteHundredths().value();
        stale(answers.removableFteHundredths(), "removablePosts", "removable posts not fresh");
        String why = known == null ? reason(answers.removableFteHundredths())
                : "staff-engagement-service knows nobody in it.";
        for (Pool pool : asked.document().pools()) {
            if (known == null || known.get(pool.reference()) == null) {
                found.add(new Assumption(Subject.POOL, pool.reference(), "removablePosts", "removable posts not known",
                        "%.1f FTE".formatted(RemovablePosts.everyPost(pool) / HUNDREDTHS),
                        "Every post of the pool. " + why));
            }
        }
    }

    private void readiness() {
        NeighbourAnswer<Readiness> answer = answers.readiness();
        if (answer.value() == null || answer.value().months().isEmpty()) {
            scenario("changeCapacity", "readiness not counted", "no limit",
                    ("What the executive team can carry does not limit this plan. " + reason(answer)).strip());
            return;
        }
        stale(answer, "changeCapacity", "readiness not fresh");
        List<String> months = answer.value().months().stream().map(Readiness.Month::month).sorted().toList();
        scenario("changeCapacity.months", "readiness not known for every month",
                "%s to %s".formatted(months.get(0), months.get(months.size() - 1)),
                "Months before are taken to be as the first of them, months after as the last.");
        boolean stated = ExecutiveCapacity.stated(asked.document().capacities()).isPresent();
        parameter("use of the executive team not stated", "changeCapacity",
                stated ? ExecutiveCapacity.POINTS_A_DAY : ExecutiveCapacity.DAYS_A_MONTH, "");
    }

    private void dates() {
        boolean someoneLeaves = asked.document().measures().stream().flatMap(measure -> measure.options().stream())
                .anyMatch(option -> !option.postsRemoved().isEmpty());
        if (someoneLeaves) {
            parameter("dates not stated", "individualConsultation", "individual-consultation-days", "");
            parameter("dates not stated", "electionOfRepresentatives", "election-of-representatives-days", "");
        }
        if (asked.scenario().confidenceAdjusted()) {
            scenario("confidenceAdjusted", "delivery not observed", "by maturity and RAG",
                    "Savings count by the delivery rates of the default parameters.");
        }
    }

    private void carriedForward(LawCarriedForward law) {
        scenario("law." + law.table() + "." + law.territory(), "law carried forward", "as from " + law.effectiveFrom(),
                "Nothing later has been announced for the table \"%s\".".formatted(law.table().title()));
    }

    private void stale(NeighbourAnswer<?> answer, String field, String rule) {
        if (answer.stale()) {
            scenario(field, rule, "as of " + answer.day(), reason(answer));
        }
    }

    private void parameter(String rule, String field, String name, String reason) {
        Parameter parameter = parameters.get(name);
        scenario(field + "." + name, rule, parameter.central() + " " + parameter.unit(),
                (reason + " " + parameter.because()).strip());
    }

    private void scenario(String field, String rule, String value, String because) {
        Scenario scenario = asked.scenario();
        found.add(new Assumption(Subject.SCENARIO, scenario.name(), field, rule, value, because));
    }

    private static String reason(NeighbourAnswer<?> answer) {
        return answer.reason() == null ? "" : answer.reason();
    }
}
