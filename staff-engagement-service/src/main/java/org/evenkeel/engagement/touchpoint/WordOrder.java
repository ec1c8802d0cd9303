package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/** D8 individual before public, D9 representatives with or before individuals, D10 manager briefed first. Pure. */
public final class WordOrder {

    /** Working days from a manager's briefing to the first conversation (D10). */
    public static final int BRIEFED_BEFORE = 2;

    private final WorkingDays days;
    private final int briefedBefore;

    public WordOrder(WorkingDays days) {
        this(days, BRIEFED_BEFORE);
    }

    /** @param briefedBefore working days from a manager's briefing to the first conversation, as the organisation has set it */
    public WordOrder(WorkingDays days, int briefedBefore) {
        this.days = days;
        this.briefedBefore = briefedBefore;
    }

    /** Every break among the words said of one measure. What nobody has said yet breaks nothing. */
    public List<BrokenRule> broken(Collection<SaidWord> ofMeasure) {
        List<BrokenRule> broken = new ArrayList<>();
        for (SaidWord word : ofMeasure) {
            if (word.first() == null) {
                continue;
            }
            if (word.step() == TouchpointStep.INDIVIDUALS_TOLD) {
                broken.addAll(beforeIndividuals(ofMeasure, word, word.first()));
            } else if (word.step() == TouchpointStep.PUBLIC_TOLD || word.step() == TouchpointStep.PUBLIC_CONSULTATION_OPENED) {
                broken.addAll(individualsLate(ofMeasure, word, word.first()));
            }
        }
        return broken;
    }

    /** What stands in the way of a word to everybody on that day: who is still to be spoken to, and by whom. */
    public List<BrokenRule> unmet(Collection<SaidWord> ofMeasure, LocalDate on) {
        List<BrokenRule> unmet = new ArrayList<>();
        for (SaidWord individuals : of(ofMeasure, TouchpointStep.INDIVIDUALS_TOLD).toList()) {
            if (individuals.last() == null || individuals.last().isAfter(on)) {
                unmet.add(new BrokenRule("D8", individuals.measure(),
                        "%s %s still to be told by %s.".formatted(individuals.subjectName(), verb(individuals),
                                individuals.owner())));
            }
            unmet.addAll(beforeIndividuals(ofMeasure, individuals, first(individuals, on)));
        }
        return unmet.stream().distinct().toList();
    }

    /** What stands in the way of that word on that day, by D8 to D10 and by the order of all words. */
    List<BrokenRule> unmetBefore(SaidWord word, Collection<SaidWord> ofMeasure, LocalDate on) {
        List<BrokenRule> unmet = new ArrayList<>();
        if (word.step().isWide()) {
            unmet.addAll(unmet(ofMeasure, on));
        } else if (word.step() == TouchpointStep.INDIVIDUALS_TOLD) {
            unmet.addAll(beforeIndividuals(ofMeasure, word, on));
        }
        unmet.addAll(Predecessors.unmet(word, ofMeasure, on));
        return unmet;
    }

    private static String verb(SaidWord individuals) {
        return individuals.first() == null ? "are" : "are not all told yet and are";
    }

    private static LocalDate first(SaidWord word, LocalDate otherwise) {
        return Objects.requireNonNullElse(word.first(), otherwise);
    }

    private List<BrokenRule> beforeIndividuals(Collection<SaidWord> ofMeasure, SaidWord individuals, LocalDate told) {
        List<BrokenRule> broken = new ArrayList<>();
        of(ofMeasure, TouchpointStep.REPRESENTATIVES_TOLD).filter(word -> isAfter(word.first(), told))
                .map(word -> new BrokenRule("D9", word.measure(), "Representatives (%s) %s; %s %s on %s.".formatted(
                        word.subjectName(), said(word.first(), "are still to be told by " + word.owner()),
                        individuals.subjectName(), toldOrTo(individuals), told)))
                .forEach(broken::add);
        LocalDate ready = days.minus(told, briefedBefore);
        of(ofMeasure, TouchpointStep.MANAGER_BRIEFED).filter(word -> word.team().equals(individuals.team()))
                .filter(word -> isAfter(word.last(), ready))
                .map(word -> new BrokenRule("D10", word.measure(),
                        "%s: the line manager %s, and %d working days before the first conversation on %s was %s at the latest."
                                .formatted(word.subjectName(), said(word.last(), "is still to be briefed by " + word.owner()),
                                        briefedBefore, told, ready)))
                .forEach(broken::add);
        return broken;
    }

    private static List<BrokenRule> individualsLate(Collection<SaidWord> ofMeasure, SaidWord toAll, LocalDate on) {
        return of(ofMeasure, TouchpointStep.INDIVIDUALS_TOLD).filter(word -> isAfter(word.last(), on))
                .map(word -> new BrokenRule("D8", word.measure(), "%s %s; the public heard of it on %s.".formatted(
                        word.subjectName(), said(word.last(), "were not all told"), toAll.first())))
                .toList();
    }

    private static String said(@Nullable LocalDate day, String notYet) {
        return day == null ? notYet : "heard of it on " + day;
    }

    private static String toldOrTo(SaidWord word) {
        return word.first() == null ? "would be told" : "were told";
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate limit) {
        return day == null || day.isAfter(limit);
    }

    private static Stream<SaidWord> of(Collection<SaidWord> words, TouchpointStep step) {
        return words.stream().filter(word -> word.step() == step);
    }
}
