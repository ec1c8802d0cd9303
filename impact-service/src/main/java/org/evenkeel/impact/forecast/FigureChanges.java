package org.evenkeel.impact.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.evenkeel.impact.assessment.AssessmentFigures;
import org.evenkeel.impact.assessment.FigureSheet;
import org.evenkeel.impact.assessment.FigureUnit;
import org.evenkeel.impact.assessment.OfHundred;
import org.evenkeel.impact.assessment.Pounds;
import org.evenkeel.impact.assessment.RangeFigure;
import org.evenkeel.impact.assessment.ShareFigure;
import org.jspecify.annotations.Nullable;

/** Key figures before and after, and what moved most in words. */
final class FigureChanges {

    private FigureChanges() {
    }

    static List<FigureChange> between(AssessmentFigures before, AssessmentFigures after) {
        List<FigureChange> changes = new ArrayList<>();
        Map<String, RangeFigure> were = FigureSheet.ranges(before);
        FigureSheet.ranges(after).forEach((name, now) -> {
            RangeFigure was = were.get(name);
            changes.add(change(name, now.unit(), was == null ? null : was.p50(), now));
        });
        share("probabilityTargetMet", before.probabilityTargetMet(), after.probabilityTargetMet(), changes);
        share("probabilityFalseEconomy", before.probabilityFalseEconomy(), after.probabilityFalseEconomy(), changes);
        return changes;
    }

    private static FigureChange change(String name, FigureUnit unit, @Nullable Long was, RangeFigure now) {
        return new FigureChange(name, unit, was, now.p50(), difference(was, now.p50()), now.p10(), now.p90());
    }

    @Nullable
    private static Long difference(@Nullable Long was, @Nullable Long now) {
        return was == null || now == null ? null : Long.valueOf(now - was);
    }

    private static void share(String name, @Nullable ShareFigure was, @Nullable ShareFigure now, List<FigureChange> changes) {
        if (was != null && now != null) {
            changes.add(new FigureChange(name, FigureUnit.BASIS_POINTS, (long) was.basisPoints(), (long) now.basisPoints(),
                    (long) now.basisPoints() - was.basisPoints(), null, null));
        }
    }

    /** The figure in money that moved most, and the recovery month if it moved. */
    static String sentence(ForecastCause cause, List<FigureChange> changes) {
        String what = switch (cause) {
            case PARAMETERS -> "The change of parameters";
            case DELIVERY -> "What was delivered";
            case DATES -> "The change of dates";
            case CONDUCT -> "How the plan is carried out";
        };
        Optional<FigureChange> most = changes.stream().filter(each -> each.unit() == FigureUnit.PENCE && size(each) > 0)
                .max(Comparator.comparingLong(FigureChanges::size));
        String money = most.map(each -> "%s moves %s most: by %s to %s in the middle future.".formatted(what, inWords(each.figure()),
                Pounds.of(change(each)), Pounds.of(value(each.after())))).orElse("%s moves no figure in money.".formatted(what));
        return money + month(changes) + target(changes);
    }

    private static String month(List<FigureChange> changes) {
        return changes.stream().filter(each -> each.figure().equals("recoveryMonth") && !same(each)).findFirst()
                .map(each -> " The organisation is whole again %s, not %s.".formatted(monthInWords(each.after()),
                        monthInWords(each.before())))
                .orElse("");
    }

    private static String target(List<FigureChange> changes) {
        return changes.stream().filter(each -> each.figure().equals("probabilityTargetMet") && size(each) > 0).findFirst()
                .map(each -> " The year's target is met in %s futures, not %s.".formatted(
                        OfHundred.of((int) value(each.after())), OfHundred.of((int) value(each.before()))))
                .orElse("");
    }

    private static boolean same(FigureChange each) {
        return Objects.equals(each.before(), each.after());
    }

    private static String monthInWords(@Nullable Long month) {
        return month == null ? "in no month simulated" : "after %d months".formatted(month);
    }

    private static long size(FigureChange each) {
        return Math.abs(change(each));
    }

    private static long change(FigureChange each) {
        return value(each.change());
    }

    private static long value(@Nullable Long number) {
        return number == null ? 0 : number;
    }

    static String inWords(String figure) {
        return figure.replace("Pence", "").replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
