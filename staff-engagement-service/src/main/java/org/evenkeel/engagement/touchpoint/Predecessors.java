package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What of a measure comes before what, whoever says it: representatives, line manager, each person, the team, the
 * organisation, partners, volunteers and funders, the public; and meetings after the consultation they belong to. Pure.
 */
final class Predecessors {

    private static final String ORDER = "order";

    private static final Map<TouchpointStep, List<Before>> BEFORE = Map.ofEntries(
            Map.entry(TouchpointStep.MANAGER_BRIEFED, List.of(all(TouchpointStep.REPRESENTATIVES_TOLD))),
            Map.entry(TouchpointStep.TEAM_TOLD, List.of(ofTeam(TouchpointStep.INDIVIDUALS_TOLD))),
            Map.entry(TouchpointStep.ORGANISATION_TOLD, List.of(all(TouchpointStep.TEAM_TOLD))),
            Map.entry(TouchpointStep.PARTNER_TOLD, List.of(all(TouchpointStep.ORGANISATION_TOLD))),
            Map.entry(TouchpointStep.VOLUNTEERS_TOLD, List.of(all(TouchpointStep.ORGANISATION_TOLD))),
            Map.entry(TouchpointStep.FUNDERS_TOLD, List.of(all(TouchpointStep.ORGANISATION_TOLD))),
            Map.entry(TouchpointStep.PUBLIC_TOLD, List.of(all(TouchpointStep.ORGANISATION_TOLD),
                    all(TouchpointStep.PARTNER_TOLD), all(TouchpointStep.VOLUNTEERS_TOLD), all(TouchpointStep.FUNDERS_TOLD))),
            Map.entry(TouchpointStep.PUBLIC_CONSULTATION_OPENED, List.of(all(TouchpointStep.PUBLIC_TOLD))),
            Map.entry(TouchpointStep.FIRST_MEETING,
                    List.of(ofSubject(TouchpointStep.INDIVIDUALS_TOLD), all(TouchpointStep.CONSULTATION_OPENED))),
            Map.entry(TouchpointStep.SECOND_MEETING, List.of(ofSubject(TouchpointStep.FIRST_MEETING))),
            Map.entry(TouchpointStep.SURVIVORS_BRIEFED, List.of(all(TouchpointStep.NOTICE_GIVEN))));

    private Predecessors() {
    }

    /** Of which subjects a step comes before another. */
    private enum Of {
        ALL,
        SAME_TEAM,
        SAME_SUBJECT
    }

    private record Before(TouchpointStep step, Of of) {

        boolean concerns(SaidWord earlier, SaidWord word) {
            return earlier.step() == step && switch (of) {
                case ALL -> true;
                case SAME_TEAM -> earlier.team().equals(word.team());
                case SAME_SUBJECT -> earlier.subject().equals(word.subject());
            };
        }
    }

    private static Before all(TouchpointStep step) {
        return new Before(step, Of.ALL);
    }

    private static Before ofTeam(TouchpointStep step) {
        return new Before(step, Of.SAME_TEAM);
    }

    private static Before ofSubject(TouchpointStep step) {
        return new Before(step, Of.SAME_SUBJECT);
    }

    /** What had to be done before that word could be said on that day, and was not: what, and by whom. */
    static List<BrokenRule> unmet(SaidWord word, Collection<SaidWord> ofMeasure, LocalDate on) {
        List<BrokenRule> unmet = new ArrayList<>();
        for (Before before : BEFORE.getOrDefault(word.step(), List.of())) {
            ofMeasure.stream().filter(earlier -> before.concerns(earlier, word) && isAfter(earlier.last(), on))
                    .map(earlier -> new BrokenRule(ORDER, word.measure(), sentence(earlier, word, on))).forEach(unmet::add);
        }
        return unmet;
    }

    private static String sentence(SaidWord earlier, SaidWord word, LocalDate on) {
        String what = earlier.subjectName().isEmpty() ? "\"%s\"".formatted(earlier.step().words())
                : "\"%s\" (%s)".formatted(earlier.step().words(), earlier.subjectName());
        return earlier.last() == null
                ? "%s comes before \"%s\" and is still to be done by %s.".formatted(what, word.step().words(), earlier.owner())
                : "%s comes before \"%s\" and was done on %s, after %s.".formatted(what, word.step().words(), earlier.last(),
                        on);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate limit) {
        return day == null || day.isAfter(limit);
    }
}
