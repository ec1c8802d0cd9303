package org.evenkeel.planning.explaining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.explanation.Pounds;
import org.evenkeel.planning.plan.BrokenRule;
import org.evenkeel.planning.plan.PlanContent;
import org.evenkeel.planning.plan.PlanFigures;
import org.evenkeel.planning.plan.PlannedMeasure;
import org.jspecify.annotations.Nullable;

/** What one plan has otherwise than another. */
final class PlanDifferences {

    private final PlanContent before;
    private final PlanContent after;

    PlanDifferences(PlanContent before, PlanContent after) {
        this.before = before;
        this.after = after;
    }

    PlanDifferenceResponse of(UUID planId, UUID otherId) {
        List<MeasureDifference> measures = measures();
        Set<String> brokenBefore = broken(before);
        Set<String> brokenAfter = broken(after);
        return new PlanDifferenceResponse(planId, otherId, sentences(measures), figures(), costParts(), measures,
                ScenarioDifferences.between(before.scenario(), after.scenario()), less(brokenAfter, brokenBefore),
                less(brokenBefore, brokenAfter));
    }

    private static Set<String> broken(PlanContent plan) {
        return plan.brokenRules().stream().map(BrokenRule::sentence).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> less(Set<String> all, Set<String> those) {
        return all.stream().filter(one -> !those.contains(one)).toList();
    }

    private List<FigureDifference> figures() {
        PlanFigures was = before.figures();
        PlanFigures is = after.figures();
        return List.of(FigureDifference.of("inYearPence", was.inYearPence(), is.inYearPence()),
                FigureDifference.of("inYearShortfallPence", was.inYearShortfallPence(), is.inYearShortfallPence()),
                FigureDifference.of("recurrentPence", was.recurrentPence(), is.recurrentPence()),
                FigureDifference.of("recurrentShortfallPence", was.recurrentShortfallPence(), is.recurrentShortfallPence()),
                FigureDifference.of("fullYearPence", was.fullYearPence(), is.fullYearPence()),
                FigureDifference.of("oneOffPence", was.oneOffPence(), is.oneOffPence()),
                FigureDifference.of("postsRemovedHundredths", was.postsRemovedHundredths(), is.postsRemovedHundredths()),
                FigureDifference.of("employeesLeaving", was.employeesLeaving(), is.employeesLeaving()),
                FigureDifference.of("costPence", was.costPence(), is.costPence()),
                FigureDifference.of("measuresTaken", was.measuresTaken(), is.measuresTaken()));
    }

    private List<FigureDifference> costParts() {
        Map<String, long[]> parts = new LinkedHashMap<>();
        before.figures().costParts().forEach(part -> parts.computeIfAbsent(part.name(), any -> new long[2])[0] += part.pence());
        after.figures().costParts().forEach(part -> parts.computeIfAbsent(part.name(), any -> new long[2])[1] += part.pence());
        return parts.entrySet().stream().filter(part -> part.getValue()[0] != part.getValue()[1])
                .map(part -> FigureDifference.of(part.getKey(), part.getValue()[0], part.getValue()[1])).toList();
    }

    private List<MeasureDifference> measures() {
        Map<String, PlannedMeasure> was = byReference(before);
        Map<String, PlannedMeasure> is = byReference(after);
        Set<String> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        List<MeasureDifference> found = new ArrayList<>();
        for (String reference : all) {
            MeasureDifference one = difference(was.get(reference), is.get(reference));
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private static Map<String, PlannedMeasure> byReference(PlanContent plan) {
        return plan.measures().stream().collect(Collectors.toMap(PlannedMeasure::measure, Function.identity(),
                (first, second) -> first, LinkedHashMap::new));
    }

    private static @Nullable MeasureDifference difference(@Nullable PlannedMeasure was, @Nullable PlannedMeasure is) {
        MeasureDifference.Kind kind = kind(was, is);
        PlannedMeasure either = is != null ? is : was;
        if (kind == null || either == null) {
            return null;
        }
        long inYear = (is == null ? 0 : is.inYearPence()) - (was == null ? 0 : was.inYearPence());
        long recurrent = (is == null ? 0 : is.recurrentPence()) - (was == null ? 0 : was.recurrentPence());
        return new MeasureDifference(either.measure(), either.title(), kind, was == null ? null : was.choice(),
                is == null ? null : is.choice(), inYear, recurrent,
                "%s %s: %s %s this year.".formatted(either.measure(), said(kind), Pounds.of(Math.abs(inYear)),
                        inYear < 0 ? "less" : "more"));
    }

    private static MeasureDifference.@Nullable Kind kind(@Nullable PlannedMeasure was, @Nullable PlannedMeasure is) {
        boolean taken = was != null && was.taken();
        boolean taking = is != null && is.taken();
        if (taken != taking) {
            return taking ? MeasureDifference.Kind.ADDED : MeasureDifference.Kind.DROPPED;
        }
        if (was == null || is == null || !taking || was.choice().equals(is.choice())) {
            return null;
        }
        return !Objects.equals(was.option(), is.option()) ? MeasureDifference.Kind.OTHER_OPTION
                : !Objects.equals(was.startMonth(), is.startMonth()) ? MeasureDifference.Kind.MOVED
                        : MeasureDifference.Kind.OTHER_CONSULTATION;
    }

    private static String said(MeasureDifference.Kind kind) {
        return switch (kind) {
            case ADDED -> "is now taken";
            case DROPPED -> "is no longer taken";
            case OTHER_OPTION -> "has another depth";
            case MOVED -> "begins in another month";
            case OTHER_CONSULTATION -> "is consulted on for another time";
        };
    }

    private List<String> sentences(List<MeasureDifference> measures) {
        List<String> sentences = new ArrayList<>();
        sentences.add(compared("It saves", "this year", before.figures().inYearPence(), after.figures().inYearPence()));
        sentences.add(compared("It saves", "a year", before.figures().recurrentPence(), after.figures().recurrentPence()));
        sentences.add(compared("Recovery costs", "in all", before.figures().costPence(), after.figures().costPence()));
        sentences.add(measures.isEmpty() ? "It does the same with every measure."
                : "It does otherwise with %d of %d measures.".formatted(measures.size(), after.measures().size()));
        return sentences;
    }

    private static String compared(String what, String when, long was, long is) {
        return was == is ? "%s as much %s.".formatted(what, when)
                : "%s %s %s %s: %s in place of %s.".formatted(what, Pounds.of(Math.abs(is - was)), is > was ? "more" : "less",
                        when, Pounds.of(is), Pounds.of(was));
    }
}
