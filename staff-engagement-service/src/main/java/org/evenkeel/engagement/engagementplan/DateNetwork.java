package org.evenkeel.engagement.engagementplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Things that happen one after another, each not before and not after a date, with least distances between them. Add what comes
 * first first: a distance leads from an earlier to a later one. Solved forwards for the earliest days and backwards for the
 * latest.
 */
final class DateNetwork {

    private static final int DAYS_LOOKED_BACK = 7;
    private static final int FREE_WORKING_DAYS = 2;

    private final WorkingDays calendar;
    private final LocalDate start;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Distance> distances = new ArrayList<>();
    private final Set<Integer> happened = new HashSet<>();
    private final Set<Integer> soon = new HashSet<>();

    /** @param start nothing happens before it */
    DateNetwork(WorkingDays calendar, LocalDate start) {
        this.calendar = calendar;
        this.start = start;
    }

    /** On which days something may happen. */
    enum Days {
        /** Any, and a working day where there is one within reach: a day of law. */
        ANY,
        /** A working day: people meet. */
        WORKING,
        /** A working day on which first news does no needless harm, where there is one within reach (D14). */
        FIRST_NEWS
    }

    private record Node(Days days, LocalDate notBefore, @Nullable LocalDate notAfter) {
    }

    private record Distance(int from, int to, int days, boolean working) {
    }

    /** Each by its number. */
    record Solution(List<LocalDate> earliest, List<LocalDate> planned, List<LocalDate> latest, @Nullable Missed missed) {

        boolean fits() {
            return missed == null;
        }
    }

    /** A date that cannot be kept. */
    record Missed(int number, LocalDate earliest, LocalDate notAfter) {
    }

    /** @return the number of what was added */
    int add(Days days, @Nullable LocalDate notAfter) {
        nodes.add(new Node(days, start, notAfter));
        return nodes.size() - 1;
    }

    /** @return the number of what has happened: it stays where it is, whatever should have come before it */
    int addHappened(LocalDate on) {
        nodes.add(new Node(Days.ANY, on, on));
        happened.add(nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** Plans it as soon as what comes before it is done, rather than as late as what comes after allows. */
    void soon(int number) {
        soon.add(number);
    }

    void afterDays(int from, int to, int days) {
        add(new Distance(from, to, days, false));
    }

    void afterWorkingDays(int from, int to, int days) {
        add(new Distance(from, to, days, true));
    }

    private void add(Distance distance) {
        if (distance.from >= distance.to) {
            throw new IllegalArgumentException("What comes first is added first");
        }
        if (!happened.contains(distance.to)) {
            distances.add(distance);
        }
    }

    Solution solve() {
        LocalDate[] earliest = forwards(nodes.stream().map(node -> onOrAfter(node, node.notBefore)).toArray(LocalDate[]::new));
        LocalDate[] latest = backwards(earliest, false);
        Missed missed = missed(earliest, latest);
        if (missed != null) {
            return new Solution(List.of(), List.of(), List.of(), missed);
        }
        LocalDate[] planned = backwards(earliest, true);
        LocalDate[] free = planned.clone();
        for (int i = 0; i < planned.length; i++) {
            free[i] = planned[i] == null || soon.contains(i) ? earliest[i] : planned[i];
        }
        free = forwards(free);
        for (int i = 0; i < latest.length; i++) {
            latest[i] = latest[i] == null ? calendar.plus(free[i], FREE_WORKING_DAYS) : latest[i];
        }
        return new Solution(List.of(earliest), List.of(free), List.of(forwards(latest)), null);
    }

    /** The first date that was given and cannot be kept, rather than what leads up to it. */
    private @Nullable Missed missed(LocalDate[] earliest, @Nullable LocalDate[] latest) {
        Missed found = null;
        for (int i = 0; i < latest.length; i++) {
            LocalDate last = latest[i];
            if (last != null && last.isBefore(earliest[i])) {
                LocalDate given = nodes.get(i).notAfter;
                if (given != null && given.isBefore(earliest[i])) {
                    return new Missed(i, earliest[i], given);
                }
                found = found == null ? new Missed(i, earliest[i], last) : found;
            }
        }
        return found;
    }

    /** From the days given, each as late as what comes before it makes it. */
    private LocalDate[] forwards(LocalDate[] from) {
        LocalDate[] day = from.clone();
        for (int i = 0; i < day.length; i++) {
            for (Distance distance : distances) {
                if (distance.to == i) {
                    LocalDate reached = distance.working ? calendar.plus(day[distance.from], distance.days)
                            : day[distance.from].plusDays(distance.days);
                    day[i] = reached.isAfter(day[i]) ? onOrAfter(nodes.get(i), reached) : day[i];
                }
            }
        }
        return day;
    }

    /**
     * The last days that fit what comes after; null where nothing bounds it.
     *
     * @param preferring a good day shortly before, rather than the very last
     */
    private @Nullable LocalDate[] backwards(LocalDate[] earliest, boolean preferring) {
        @Nullable
        LocalDate[] day = new LocalDate[nodes.size()];
        for (int i = day.length - 1; i >= 0; i--) {
            LocalDate bound = nodes.get(i).notAfter;
            for (Distance distance : distances) {
                LocalDate later = distance.from == i ? day[distance.to] : null;
                if (later != null) {
                    LocalDate reached = distance.working ? calendar.minus(later, distance.days)
                            : later.minusDays(distance.days);
                    bound = bound == null || reached.isBefore(bound) ? reached : bound;
                }
            }
            if (bound != null) {
                LocalDate last = onOrBefore(nodes.get(i), bound);
                day[i] = preferring ? preferred(nodes.get(i), last, earliest[i]) : last;
            }
        }
        return day;
    }

    private LocalDate preferred(Node node, LocalDate last, LocalDate first) {
        LocalDate day = last;
        for (int back = 0; back < DAYS_LOOKED_BACK && !day.isBefore(first); back++) {
            boolean good = node.days == Days.FIRST_NEWS ? !calendar.isPoorForFirstNews(day) : calendar.isWorking(day);
            if (good) {
                return day;
            }
            day = day.minusDays(1);
        }
        return last;
    }

    private LocalDate onOrAfter(Node node, LocalDate day) {
        return node.days == Days.ANY ? day : calendar.atOrAfter(day);
    }

    private LocalDate onOrBefore(Node node, LocalDate day) {
        return node.days == Days.ANY ? day : calendar.atOrBefore(day);
    }
}
