package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/** How often the same people are asked to bear it: change rounds of a team (D16), at-risk letters (D17). Pure. */
final class ChangeRules {

    private static final int MONTHS_A_YEAR = 12;

    private final DignityCase of;

    ChangeRules(DignityCase of) {
        this.of = of;
    }

    List<RuleJudgement> judge() {
        return List.of(rounds(), letters());
    }

    /** What is told to a team on one day is one round. */
    private RuleJudgement rounds() {
        Tally tally = new Tally("D16");
        int allowed = of.threshold("D16", "roundsInTwelveMonths");
        int between = of.threshold("D16", "monthsBetween");
        Map<String, TreeSet<LocalDate>> rounds = new TreeMap<>();
        of.words(TouchpointStep.INDIVIDUALS_TOLD).stream().filter(told -> !told.team().isEmpty()).forEach(told -> rounds
                .computeIfAbsent(told.team(), team -> new TreeSet<>()).add(Objects.requireNonNull(told.first())));
        Map<String, TreeSet<LocalDate>> all = new TreeMap<>(rounds);
        of.facts().changeRounds().forEach(
                round -> all.computeIfPresent(round.team(), (team, days) -> with(days, round.begun())));
        all.forEach((team, days) -> tally.occasion(tooMany(days, allowed) || tooClose(days, between),
                "Team %s: change rounds begin on %s; at most %d in 12 months, %d months apart.".formatted(team, days,
                        allowed, between)));
        return tally.judgement();
    }

    private RuleJudgement letters() {
        Tally tally = new Tally("D17");
        int allowed = of.threshold("D17", "lettersInTwelveMonths");
        Map<String, TreeSet<LocalDate>> letters = new TreeMap<>();
        Map<String, SaidWord> named = new TreeMap<>();
        of.words(TouchpointStep.INDIVIDUALS_TOLD).stream().filter(told -> !told.subject().isEmpty()).forEach(told -> {
            letters.computeIfAbsent(told.subject(), pool -> new TreeSet<>()).add(Objects.requireNonNull(told.first()));
            named.put(told.subject(), told);
        });
        letters.forEach((pool, days) -> tally.occasion(tooMany(days, allowed),
                "%s: at-risk letters on %s, more than %d in 12 months.".formatted(
                        Objects.requireNonNull(named.get(pool)).subjectName(), days, allowed)));
        return tally.judgement();
    }

    /** Twelve months after a day, that day counts no more. */
    private static boolean tooMany(TreeSet<LocalDate> days, int allowed) {
        return days.stream()
                .anyMatch(day -> days.subSet(day, true, day.plusMonths(MONTHS_A_YEAR), false).size() > allowed);
    }

    private static boolean tooClose(TreeSet<LocalDate> days, int months) {
        List<LocalDate> sorted = new ArrayList<>(days);
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).isBefore(sorted.get(i - 1).plusMonths(months))) {
                return true;
            }
        }
        return false;
    }

    private static TreeSet<LocalDate> with(TreeSet<LocalDate> days, LocalDate day) {
        TreeSet<LocalDate> more = new TreeSet<>(days);
        more.add(day);
        return more;
    }
}
