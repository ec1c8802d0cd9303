package org.evenkeel.impact.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.impact.assessment.AssessedQuestion;
import org.evenkeel.impact.assessment.AssessmentFigures;
import org.evenkeel.impact.assessment.AssessmentRequest;
import org.evenkeel.impact.assessment.ImpactAssumption;
import org.evenkeel.impact.assessment.OfHundred;
import org.evenkeel.impact.assessment.Pounds;
import org.evenkeel.impact.assessment.Simulated;
import org.evenkeel.impact.assessment.Simulator;
import org.evenkeel.impact.ensemble.Comparison;
import org.evenkeel.impact.ensemble.FigureColumn;
import org.evenkeel.impact.parameter.ParameterSet;

/** Takes causes into an assessed plan one after the other, all in the same futures, and says what each moved. */
final class Forecaster {

    private static final int BASIS_POINTS = 10_000;

    private final Simulator simulator;
    private final ParameterSet parameters;

    Forecaster(Simulator simulator, ParameterSet parameters) {
        this.simulator = simulator;
        this.parameters = parameters;
    }

    ForecastContent content(AssessedQuestion assessed, ForecastRequest asked) {
        AssessmentRequest question = assessed.request().whole();
        Simulated as = simulator.simulate(question, parameters);
        List<ForecastStep> steps = new ArrayList<>();
        AssessmentFigures figures = assessed.answer().figures();
        if (!as.content().figures().equals(figures)) {
            steps.add(parameters(assessed, as, figures));
        }
        figures = as.content().figures();
        Simulated now = as;
        AssessmentRequest last = question;
        for (CausedQuestion caused : new CausesTold(asked).after(question)) {
            now = simulator.simulate(caused.question(), parameters);
            steps.add(step(caused, figures, now, moved(caused, last)));
            figures = now.content().figures();
            last = caused.question();
        }
        int worse = worse(as, now);
        int over = asked.measures().stream().mapToInt(told -> told.actualNetPence() == null ? 0 : told.actualNetPence().size())
                .max().orElse(0);
        return new ForecastContent(parameters.version(), over, steps, assessed.answer().figures(), figures,
                now.content().trajectories(), worse, assumptions(asked, now, question), sentences(steps, worse, figures, over));
    }

    private static ForecastStep parameters(AssessedQuestion assessed, Simulated as, AssessmentFigures figures) {
        List<FigureChange> changes = FigureChanges.between(figures, as.content().figures());
        boolean same = as.content().parameterSet().equals(assessed.answer().parameterSet());
        String told = same ? "The model itself is another version now." : "The assessment rests on the parameters %s, this on %s."
                .formatted(assessed.answer().parameterSet(), as.content().parameterSet());
        return new ForecastStep(ForecastCause.PARAMETERS, FigureChanges.sentence(ForecastCause.PARAMETERS, changes),
                List.of(told), List.of(), changes);
    }

    private static ForecastStep step(CausedQuestion caused, AssessmentFigures before, Simulated now, List<MeasureMoved> moved) {
        List<FigureChange> changes = FigureChanges.between(before, now.content().figures());
        return new ForecastStep(caused.cause(), FigureChanges.sentence(caused.cause(), changes), caused.told(), moved, changes);
    }

    private List<MeasureMoved> moved(CausedQuestion caused, AssessmentRequest before) {
        if (caused.measures().isEmpty()) {
            return List.of();
        }
        Map<String, Double> was = simulator.meanInYearPence(concerned(before, caused), parameters);
        Map<String, Double> is = simulator.meanInYearPence(concerned(caused.question(), caused), parameters);
        Map<String, MeasureMoved> moved = new HashMap<>();
        caused.measures().forEach((id, sentence) -> moved.put(id, new MeasureMoved(id, sentence,
                Math.round(is.getOrDefault(id, 0.0) - was.getOrDefault(id, 0.0)))));
        return moved.values().stream().sorted(Comparator
                .comparingLong((MeasureMoved each) -> -Math.abs(each.inYearSavingChangePence()))
                .thenComparing(MeasureMoved::measureId)).toList();
    }

    private static AssessmentRequest concerned(AssessmentRequest question, CausedQuestion caused) {
        return question.doing(question.measures().stream().filter(measure -> caused.measures().containsKey(measure.id()))
                .toList(), question.conduct());
    }

    private static int worse(Simulated as, Simulated now) {
        Comparison comparison = new Comparison(List.of(now.columns(), as.columns()));
        return (int) ((long) comparison.counted(0, 1, FigureColumn.NET_BENEFIT).less() * BASIS_POINTS / comparison.draws());
    }

    private static List<ImpactAssumption> assumptions(ForecastRequest asked, Simulated now, AssessmentRequest question) {
        List<ImpactAssumption> assumptions = new ArrayList<>(now.content().assumptions());
        long silent = asked.measures().stream().filter(told -> told.actualNetPence() != null && told.rag() == null
                && told.maturity() == null).count();
        if (silent > 0) {
            assumptions.add(new ImpactAssumption("rest-as-assessed",
                    "%d measures tell what they saved and not how far they are; their remaining months deliver as assessed."
                            .formatted(silent)));
        }
        long untold = question.measures().size() - asked.measures().stream().filter(told -> told.actualNetPence() != null).count();
        if (asked.measures().stream().anyMatch(told -> told.actualNetPence() != null) && untold > 0) {
            assumptions.add(new ImpactAssumption("actuals-not-told",
                    "%d of %d measures tell of no actual savings; they stay as assessed.".formatted(untold,
                            question.measures().size())));
        }
        if (asked.conduct() != null) {
            assumptions.add(new ImpactAssumption("conduct-of-all-months",
                    "Conduct as it stands in the record is taken for all months, those to come included."));
        }
        return assumptions;
    }

    private static List<String> sentences(List<ForecastStep> steps, int worse, AssessmentFigures figures, int over) {
        List<String> sentences = new ArrayList<>();
        sentences.add("In %s futures simulated from these assumptions, the net benefit is lower than assessed.".formatted(OfHundred.of(worse)));
        Long benefit = figures.netBenefitPence().p50();
        Long cost = figures.recoveryCostPence().p50();
        sentences.add("In the middle future the net benefit after %d months is %s, and recovery costs %s.".formatted(
                figures.moneyMonths(), Pounds.of(benefit == null ? 0 : benefit), Pounds.of(cost == null ? 0 : cost)));
        steps.forEach(step -> sentences.add(step.sentence()));
        if (over > 0) {
            sentences.add("%d month%s over; what was saved in them is taken as certain.".formatted(over, over == 1 ? " is" : "s are"));
        }
        sentences.add("Causes are taken one after the other; in another order their parts would be others, and their sum the same.");
        return sentences;
    }
}
