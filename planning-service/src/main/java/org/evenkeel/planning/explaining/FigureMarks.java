package org.evenkeel.planning.explaining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlannedMeasure;

/**
 * Marks each headline figure by what it rests on: each measure weighs by what it brings to the figure, and counts as assumed where
 * one of the values behind that was stated by nobody.
 */
final class FigureMarks {

    private static final int WHOLE = 10_000;
    private static final String PRICES = "recoveryPrices";
    /** Fields of options and measures that move no money of theirs. */
    private static final Set<String> NO_MONEY = Set.of("serviceEffects", "partnerEffects", "capacityUses", "capacityGains", "kind",
            "maturity", "rag", "outcome", "postsRemoved", "title", "reference");
    private static final Set<String> PAY = Set.of("weeklyPayPence", "onCostBasisPoints", "profile", "profile.ageYears",
            "profile.serviceYears", "pensionStrainPence");
    private static final Set<String> SIZE = Set.of("employees", "fte", "vacantFte", "agencyFte");

    private final PlanContent plan;

    FigureMarks(PlanContent plan) {
        this.plan = plan;
    }

    List<FigureMark> all() {
        return List.of(
                ofMeasures("inYearPence", PlannedMeasure::inYearPence, this::movesSaving, this::movesDates),
                ofMeasures("recurrentPence", PlannedMeasure::recurrentPence, this::movesSaving, one -> false),
                ofMeasures("fullYearPence", PlannedMeasure::fullYearPence, one -> isMoneyOf(one), one -> false),
                ofMeasures("oneOffPence", PlannedMeasure::oneOffPence, one -> isMoneyOf(one), one -> isOf(one, Subject.POOL, PAY)),
                ofMeasures("postsRemovedHundredths", PlannedMeasure::postsRemovedHundredths,
                        one -> one.subject() == Subject.OPTION && one.field().startsWith("postsRemoved"),
                        one -> isOf(one, Subject.POOL, SIZE)),
                cost());
    }

    private boolean isMoneyOf(Assumption one) {
        return (one.subject() == Subject.OPTION || one.subject() == Subject.MEASURE)
                && NO_MONEY.stream().noneMatch(field -> one.field().startsWith(field));
    }

    private boolean movesSaving(Assumption one) {
        return isMoneyOf(one) || (plan.scenario().confidenceAdjusted() && one.field().equals("maturity"));
    }

    /** Dates of measures that people leave by. */
    private boolean movesDates(Assumption one) {
        return one.subject() == Subject.SCENARIO && (one.rule().equals("dates not stated") || one.field().startsWith("law."));
    }

    private static boolean isOf(Assumption one, Subject subject, Set<String> fields) {
        return one.subject() == subject && fields.contains(one.field());
    }

    /**
     * A figure that is a sum over measures.
     *
     * @param own assumptions of the measure itself that it rests on
     * @param shared assumptions that it rests on for every measure by which people leave
     */
    private FigureMark ofMeasures(String figure, ToLongFunction<PlannedMeasure> amount, Predicate<Assumption> own,
            Predicate<Assumption> shared) {
        List<Assumption> common = plan.assumptions().stream().filter(shared).toList();
        Set<Assumption> behind = new LinkedHashSet<>();
        long all = 0;
        long assumed = 0;
        for (PlannedMeasure measure : plan.measures()) {
            long weight = Math.abs(amount.applyAsLong(measure));
            List<Assumption> found = new ArrayList<>(plan.assumptions().stream().filter(own)
                    .filter(one -> isAbout(one, measure)).toList());
            found.addAll(measure.employeesLeaving() > 0 ? common : List.of());
            all += weight;
            if (weight > 0 && !found.isEmpty()) {
                assumed += weight;
                behind.addAll(found);
            }
        }
        return mark(figure, all == 0 ? 0 : (int) (assumed * (double) WHOLE / all), List.copyOf(behind));
    }

    /** A measure that is not restricted; those that are stand behind one line, which names none of them. */
    private static boolean isAbout(Assumption one, PlannedMeasure measure) {
        return one.subject() == Subject.MEASURE ? one.reference().equals(measure.measure())
                : one.reference().equals(measure.measure() + "/" + measure.option());
    }

    /** All of the cost is what prices make of the plan; where nobody gave prices, they are placeholders and default values. */
    private FigureMark cost() {
        List<Assumption> prices = plan.assumptions().stream()
                .filter(one -> one.subject() == Subject.SCENARIO && one.field().startsWith(PRICES)).toList();
        List<Assumption> behind = new ArrayList<>(prices);
        plan.assumptions().stream().filter(one -> isOf(one, Subject.POOL, PAY) || isOf(one, Subject.POOL, SIZE)
                || isOf(one, Subject.SERVICE, Set.of("tier", "grossBudgetPence"))
                || (one.subject() == Subject.OPTION && one.field().startsWith("serviceEffects"))).forEach(behind::add);
        return prices.isEmpty()
                ? new FigureMark("costPence", FigureMark.Mark.PARTLY_ASSUMED, null,
                        "costPence: partly assumed; the recovery model's prices rest on parameters that have ranges.", behind)
                : new FigureMark("costPence", FigureMark.Mark.MOSTLY_ASSUMED, WHOLE,
                        "costPence: mostly assumed, as its prices are not the recovery model's of now.", behind);
    }

    private static FigureMark mark(String figure, int share, List<Assumption> behind) {
        FigureMark.Mark mark = FigureMark.Mark.of(share);
        String sentence = behind.isEmpty() ? "%s: %s.".formatted(figure, mark.text())
                : "%s: %s, by %d %s that nobody stated.".formatted(figure, mark.text(), behind.size(),
                        behind.size() == 1 ? "value" : "values");
        return new FigureMark(figure, mark, share, sentence, behind);
    }
}
