package org.evenkeel.planning.solving.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultation;
import org.evenkeel.planning.solving.model.PlanningConsultationDuty;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningEstablishment;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.jspecify.annotations.Nullable;

/**
 * The dismissals of one establishment, in order of their day. A window begins at each day with a dismissal. In it every
 * choice needs a band that covers the window's number of dismissals, and the latest opening among them plus the minimum
 * days may not be after the window's first day.
 */
final class DismissalWindows {

    private static final int PER_CENT = 100;

    private final int index;
    private final PlanningEstablishment establishment;
    private final List<Entry> entries = new ArrayList<>();
    private final int justUnderPercent;
    private long penalty;
    private long nearPenalty;
    private boolean stale;

    /** @param justUnderPercent how near below a number that law counts by is just under it, of that number */
    DismissalWindows(int index, PlanningEstablishment establishment, int justUnderPercent) {
        this.index = index;
        this.establishment = establishment;
        this.justUnderPercent = justUnderPercent;
    }

    private record Entry(PlanningDismissal dismissal, int measure, PlanningConsultation consultation) {

        long day() {
            return dismissal.day();
        }
    }

    void add(PlanningChoice choice, PlanningDismissal dismissal) {
        PlanningConsultation consultation = choice.timing().consultation();
        if (consultation == null) {
            throw new IllegalArgumentException("Choice " + choice.id() + " dismisses without a consultation.");
        }
        int place = entries.size();
        while (place > 0 && entries.get(place - 1).day() > dismissal.day()) {
            place--;
        }
        entries.add(place, new Entry(dismissal, choice.measure(), consultation));
        stale = true;
    }

    void remove(PlanningDismissal dismissal) {
        for (int place = 0; place < entries.size(); place++) {
            if (entries.get(place).dismissal() == dismissal) {
                entries.remove(place);
                stale = true;
                return;
            }
        }
        throw new IllegalStateException("No such dismissal: " + dismissal);
    }

    long penalty(PlanningRule rule) {
        if (stale) {
            penalty = judge(null);
            nearPenalty = judgeNear(null);
            stale = false;
        }
        return rule == PlanningRule.JUST_UNDER_A_THRESHOLD ? nearPenalty : penalty;
    }

    void explain(PlanningRule rule, Consumer<RuleBreach> breaches) {
        if (rule == PlanningRule.JUST_UNDER_A_THRESHOLD) {
            judgeNear(breaches);
        } else {
            judge(breaches);
        }
    }

    /** Windows that hold little less than a number that law counts by, those within an earlier window left out. */
    private long judgeNear(@Nullable Consumer<RuleBreach> breaches) {
        long sum = 0;
        int reached = 0;
        for (int from = 0; from < entries.size(); from++) {
            int to = endOfWindow(from);
            if (to > reached) {
                reached = to;
                sum += judgeNear(from, to, breaches);
            }
        }
        return sum;
    }

    private long judgeNear(int from, int to, @Nullable Consumer<RuleBreach> breaches) {
        long dismissed = dismissed(from, to);
        for (PlanningConsultationDuty duty : establishment.duties()) {
            long below = duty.fromEmployees() - dismissed;
            if (below > 0 && PER_CENT * below <= (long) justUnderPercent * duty.fromEmployees()) {
                if (breaches != null) {
                    breaches.accept(new RuleBreach(PlanningRule.JUST_UNDER_A_THRESHOLD,
                            BreachSubject.of(BreachSubject.Kind.ESTABLISHMENT, index), RuleBreach.Unit.DISMISSALS,
                            dismissed, duty.fromEmployees(), Penalty.SLIGHT, measures(from, to)));
                }
                return Penalty.SLIGHT;
            }
        }
        return 0;
    }

    private long dismissed(int from, int to) {
        long dismissed = 0;
        for (int place = from; place < to; place++) {
            dismissed += entries.get(place).dismissal().employees();
        }
        return dismissed;
    }

    private List<Integer> measures(int from, int to) {
        return entries.subList(from, to).stream().map(Entry::measure).distinct().sorted().toList();
    }

    private long judge(@Nullable Consumer<RuleBreach> breaches) {
        return establishment.separateProposals() ? judgeEach(breaches) : judgeTogether(breaches);
    }

    /** By the looser reading only the dismissals of one measure are counted together. */
    private long judgeEach(@Nullable Consumer<RuleBreach> breaches) {
        long sum = 0;
        for (int measure : entries.stream().map(Entry::measure).distinct().sorted().toList()) {
            DismissalWindows alone = new DismissalWindows(index, establishment, justUnderPercent);
            entries.stream().filter(entry -> entry.measure() == measure).forEach(alone.entries::add);
            sum += alone.judgeTogether(breaches);
        }
        return sum;
    }

    private long judgeTogether(@Nullable Consumer<RuleBreach> breaches) {
        long sum = 0;
        for (int from = 0; from < entries.size(); from++) {
            if (from == 0 || entries.get(from).day() != entries.get(from - 1).day()) {
                int to = endOfWindow(from);
                PlanningConsultationDuty duty = dutyFor(from, to);
                if (duty != null) {
                    sum += judgeBands(duty, from, to, breaches) + judgeDays(duty, from, to, breaches);
                }
            }
        }
        return sum;
    }

    private int endOfWindow(int from) {
        long last = entries.get(from).day() + establishment.windowDays() - 1;
        int to = from;
        while (to < entries.size() && entries.get(to).day() <= last) {
            to++;
        }
        return to;
    }

    private @Nullable PlanningConsultationDuty dutyFor(int from, int to) {
        long dismissed = dismissed(from, to);
        PlanningConsultationDuty found = null;
        for (PlanningConsultationDuty duty : establishment.duties()) {
            found = dismissed >= duty.fromEmployees() ? duty : found;
        }
        return found;
    }

    private long judgeBands(
            PlanningConsultationDuty duty, int from, int to, @Nullable Consumer<RuleBreach> breaches) {
        long sum = 0;
        for (int place = from; place < to; place++) {
            ConsultationBand band = entries.get(place).consultation().band();
            if (!band.covers(duty.band()) && !seen(from, place)) {
                sum += Penalty.WHOLE;
                if (breaches != null) {
                    breaches.accept(breach(RuleBreach.Unit.BAND, band.ordinal(), duty.band().ordinal(), Penalty.WHOLE,
                            List.of(entries.get(place).measure())));
                }
            }
        }
        return sum;
    }

    private boolean seen(int from, int place) {
        for (int before = from; before < place; before++) {
            if (entries.get(before).measure() == entries.get(place).measure()) {
                return true;
            }
        }
        return false;
    }

    private long judgeDays(
            PlanningConsultationDuty duty, int from, int to, @Nullable Consumer<RuleBreach> breaches) {
        long latest = Long.MIN_VALUE;
        for (int place = from; place < to; place++) {
            latest = Math.max(latest, entries.get(place).consultation().opensDay());
        }
        long first = entries.get(from).day();
        long allowed = latest + duty.minimumDays();
        long points = Penalty.of(allowed - first, Math.max(1, duty.minimumDays()));
        if (points > 0 && breaches != null) {
            breaches.accept(breach(RuleBreach.Unit.EPOCH_DAY, first, allowed, points,
                    measures(from, to)));
        }
        return points;
    }

    private RuleBreach breach(
            RuleBreach.Unit unit, long amount, long limit, long points, List<Integer> measures) {
        return new RuleBreach(PlanningRule.COLLECTIVE_CONSULTATION,
                BreachSubject.of(BreachSubject.Kind.ESTABLISHMENT, index), unit, amount, limit, points, measures);
    }
}
