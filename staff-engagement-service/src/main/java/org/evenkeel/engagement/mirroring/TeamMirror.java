package org.evenkeel.engagement.mirroring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.evenkeel.engagement.pulse.PulseTrendResponse.Point;
import org.jspecify.annotations.Nullable;

/** One team's distress and its service users' signals, in the two latest waves that tell of it. Pure arithmetic. */
final class TeamMirror {

    /** A rise of the mean that noise and rounding alone seldom make. */
    static final BigDecimal DISTRESS_RISE = new BigDecimal("0.4");
    static final int SIGNAL_RISE_PERCENT = 20;
    static final int LEAST_MORE_SIGNALS = 3;
    private static final int MONTHS = 3;
    private static final int HUNDRED = 100;

    private final String team;
    private final List<SignalCount> signals;

    TeamMirror(String team, List<SignalCount> signals) {
        this.team = team;
        this.signals = signals.stream().filter(one -> one.team().equals(team)).toList();
    }

    /** @param points of the team's distress, oldest first */
    MirrorResponse look(List<Point> points) {
        List<Point> told = points.stream().filter(point -> point.mean() != null).toList();
        if (told.size() < 2) {
            return nothing("The pulse has told of this team's distress in %s; two waves are needed."
                    .formatted(told.isEmpty() ? "no wave" : "one wave"));
        }
        if (signals.isEmpty()) {
            return nothing("No complaints or incidents of this team's service users have been imported.");
        }
        return compared(told.get(told.size() - 2), told.get(told.size() - 1));
    }

    private MirrorResponse compared(Point before, Point now) {
        BigDecimal wasFelt = known(before.mean());
        BigDecimal isFelt = known(now.mean());
        int was = count(before.lastDay(), null);
        int is = count(now.lastDay(), null);
        boolean distressRises = isFelt.subtract(wasFelt).compareTo(DISTRESS_RISE) >= 0;
        boolean signalsRise = is - was >= LEAST_MORE_SIGNALS && (is - was) * HUNDRED >= was * SIGNAL_RISE_PERCENT;
        List<MirrorResponse.CategoryChange> categories = new ArrayList<>();
        for (String category : new TreeSet<>(signals.stream().map(SignalCount::category).toList())) {
            categories.add(new MirrorResponse.CategoryChange(category, count(before.lastDay(), category),
                    count(now.lastDay(), category)));
        }
        boolean prompt = distressRises && signalsRise;
        return new MirrorResponse(team, wasFelt, isFelt, was, is, categories, prompt,
                prompt ? "Distress in the team and complaints or incidents of those it serves have both risen. This is understandable,"
                        + " and it can be changed: a facilitated conversation with the team may help. It says nothing of any person."
                        : "The two have not risen together. That is no verdict on the team either.");
    }

    private MirrorResponse nothing(String why) {
        return new MirrorResponse(team, null, null, null, null, List.of(), false, why);
    }

    /** In the three months up to the wave's end. */
    private int count(LocalDate until, @Nullable String category) {
        YearMonth last = YearMonth.from(until);
        return signals.stream().filter(one -> category == null || one.category().equals(category)).filter(one -> {
            YearMonth month = YearMonth.parse(one.month());
            return !month.isAfter(last) && month.isAfter(last.minusMonths(MONTHS));
        }).mapToInt(SignalCount::count).sum();
    }

    private static BigDecimal known(@Nullable BigDecimal mean) {
        return mean == null ? BigDecimal.ZERO : mean;
    }
}
