package org.evenkeel.planning.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.evenkeel.planning.solving.ledger.ScoreLevels;
import org.evenkeel.planning.solving.model.PlanningProblem;

/** What blocks a better plan: each limit that a plan comes close to, with more of it, by a second relaxation. */
public final class BlockingLimits {

    private static final String METHOD = "Upper limits by a second relaxation with that much more of one limit; no plan was sought.";

    private final PlanningProblem problem;
    private final Trial plan;

    /** @param choices ids of the plan, one a measure */
    public BlockingLimits(PlanningProblem problem, List<String> choices) {
        this.problem = problem;
        this.plan = Trial.of(problem, choices);
    }

    public ExplanationAnswer answer() {
        if (!plan.legal()) {
            return said(List.of("The plan breaks a rule that binds, so nothing is said of better plans."), List.of());
        }
        List<TightLimit> tight = new TightLimits(problem, plan.choices()).found();
        Bounds now = Bounds.of(problem, plan.evaluation().levels());
        List<LimitFinding> findings = tight.stream().map(limit -> finding(limit, now))
                .filter(finding -> finding.worthPence() > 0)
                .sorted(Comparator.comparingLong(LimitFinding::worthPence).reversed()).toList();
        List<String> sentences = new ArrayList<>(findings.stream().map(LimitFinding::sentence).toList());
        if (tight.isEmpty()) {
            sentences.add("No pool, budget or capacity is used to four fifths, so none of them blocks a better plan.");
        } else if (findings.isEmpty()) {
            sentences.add("%d %s close to used up, but more of no single one would allow a better plan.".formatted(
                    tight.size(), tight.size() == 1 ? "limit is" : "limits are"));
        }
        return said(sentences, findings);
    }

    private static ExplanationAnswer said(List<String> sentences, List<LimitFinding> findings) {
        return new ExplanationAnswer(sentences, METHOD, List.of(), null, findings, null);
    }

    private LimitFinding finding(TightLimit limit, Bounds now) {
        ScoreLevels levels = plan.evaluation().levels();
        long more = limit.more(problem);
        Bounds then = Bounds.of(limit.with(problem, more), levels);
        long savingThen = saving(then);
        long savingNow = Math.min(savingThen, saving(now));
        long costThen = Math.max(0, levels.costPence() - then.leastCostPence());
        long costNow = Math.min(costThen, Math.max(0, levels.costPence() - now.leastCostPence()));
        return new LimitFinding(limit.rule().publicName(), limit.reference(problem), limit.name(problem), more,
                limit.unit(problem), savingThen, savingNow, costThen, costNow,
                sentence(limit, more, new long[] { savingThen, savingNow, costThen, costNow }));
    }

    /** More saved towards a target that is not reached; what lies beyond the target helps nobody. */
    private long saving(Bounds bounds) {
        Long most = bounds.mostInYearPence();
        return most == null ? 0 : Math.max(0, Math.min(plan.shortfallPence(), most - plan.inYearPence()));
    }

    private String sentence(TightLimit limit, long more, long[] figures) {
        boolean saves = figures[0] > figures[1];
        return "%s: %s more for %s would %s at most %s; without it, at most %s.".formatted(limit.rule().publicName(),
                limit.amount(problem, more), shortened(limit.name(problem)), saves ? "save" : "lower cost by",
                Pounds.of(saves ? figures[0] : figures[2]), Pounds.of(saves ? figures[1] : figures[3]));
    }

    /** A name of many words would make the sentence long. */
    private static String shortened(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length <= 5 ? name.strip() : String.join(" ", List.of(words).subList(0, 5)) + " …";
    }
}
