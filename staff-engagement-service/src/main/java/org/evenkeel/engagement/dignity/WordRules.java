package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointStep;
import org.evenkeel.engagement.touchpoint.WordOrder;

/** The rules of who hears what first and how soon the others follow: D8 to D11. Pure. */
final class WordRules {

    private final DignityCase of;
    private final WorkingDays calendar;

    WordRules(DignityCase of) {
        this.of = of;
        this.calendar = of.frame().calendar();
    }

    /** What nobody has said comes under no rule. */
    List<RuleJudgement> judge() {
        List<SaidWord> words = of.said().words();
        WordOrder order = new WordOrder(calendar, of.threshold("D10", "beforeWorkingDays"));
        Map<String, List<SaidWord>> byMeasure = words.stream()
                .collect(Collectors.groupingBy(SaidWord::line, TreeMap::new, Collectors.toList()));
        List<BrokenRule> broken = byMeasure.values().stream().flatMap(said -> order.broken(said).stream())
                .toList();
        int individuals = count(words, TouchpointStep.INDIVIDUALS_TOLD);
        int toldWithRepresentatives = (int) said(words, TouchpointStep.INDIVIDUALS_TOLD)
                .filter(told -> byMeasure.getOrDefault(told.line(), List.of()).stream()
                        .anyMatch(word -> word.step() == TouchpointStep.REPRESENTATIVES_TOLD))
                .count();
        return List.of(order("D8", individuals, broken), order("D9", toldWithRepresentatives, broken),
                order("D10", individuals, broken), judge("D11", byMeasure, this::withinTeams));
    }

    private static RuleJudgement order(String rule, int occasions, List<BrokenRule> broken) {
        return new RuleJudgement(rule, occasions, broken.stream().filter(one -> one.rule().equals(rule))
                .map(one -> one.measure() + ": " + one.sentence()).distinct().toList());
    }

    private static RuleJudgement judge(String rule, Map<String, List<SaidWord>> byMeasure,
            Function<List<SaidWord>, List<String>> check) {
        List<String> sentences = new ArrayList<>();
        int occasions = 0;
        for (List<SaidWord> words : byMeasure.values()) {
            List<String> found = check.apply(words);
            occasions += found.size();
            found.stream().filter(sentence -> !sentence.isEmpty()).forEach(sentences::add);
        }
        return new RuleJudgement(rule, occasions, sentences);
    }

    /** One entry for each team: empty where it waited no longer than it should. */
    private List<String> withinTeams(List<SaidWord> words) {
        Map<String, List<SaidWord>> teams = said(words, TouchpointStep.INDIVIDUALS_TOLD)
                .collect(Collectors.groupingBy(SaidWord::team, TreeMap::new, Collectors.toList()));
        return teams.entrySet().stream().map(team -> withinTeam(team.getValue(), words)).toList();
    }

    private String withinTeam(List<SaidWord> told, List<SaidWord> words) {
        LocalDate first = told.stream().map(SaidWord::first).filter(Objects::nonNull).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = told.stream().map(word -> word.last() == null ? word.first() : word.last()).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElseThrow();
        int within = of.threshold("D11", "firstToLastWorkingDays");
        int toTeam = of.threshold("D11", "lastToTeamWorkingDays");
        if (last.isAfter(calendar.plus(first, within))) {
            return "%s: %s, from the first person told on %s to the last on %s are more than %d working days.".formatted(
                    told.get(0).measure(), told.get(0).subjectName(), first, last, within);
        }
        return said(words, TouchpointStep.TEAM_TOLD).filter(team -> team.team().equals(told.get(0).team()))
                .filter(team -> Objects.requireNonNull(team.first()).isAfter(calendar.plus(last, toTeam)))
                .map(team -> "%s: %s, the last person was told on %s and the team on %s, more than %d working days later."
                        .formatted(team.measure(), team.subjectName(), last, team.first(), toTeam))
                .findFirst().orElse("");
    }

    private static int count(Collection<SaidWord> words, TouchpointStep step) {
        return (int) said(words, step).count();
    }

    private static Stream<SaidWord> said(Collection<SaidWord> words, TouchpointStep step) {
        return words.stream().filter(word -> word.step() == step && word.first() != null);
    }
}
