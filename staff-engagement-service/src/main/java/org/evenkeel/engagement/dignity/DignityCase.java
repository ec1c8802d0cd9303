package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.List;

import org.evenkeel.engagement.calendar.WorkingDays;
import org.evenkeel.engagement.touchpoint.Conversation;
import org.evenkeel.engagement.touchpoint.SaidWord;
import org.evenkeel.engagement.touchpoint.TouchpointStep;

/**
 * Everything that is judged of one plan, on one clock.
 *
 * @param clock whether it is planned or what has happened
 * @param dates the days of each measure
 * @param away people who are away when they are to be told; told by the planned clock alone
 */
record DignityCase(DignityClock clock, Frame frame, List<LawDates> dates, Said said, DignityFacts facts, List<Away> away,
        List<Replies> replies) {

    DignityCase {
        dates = List.copyOf(dates);
        away = List.copyOf(away);
        replies = List.copyOf(replies);
    }

    /** By what it is judged. */
    record Frame(WorkingDays calendar, Thresholds thresholds) {
    }

    /** What was said, and how. */
    record Said(List<SaidWord> words, List<Conversation> conversations) {
        Said {
            words = List.copyOf(words);
            conversations = List.copyOf(conversations);
        }
    }

    /** Someone away on the day of first news. */
    record Away(String measure, String subjectName, LocalDate on, boolean reachableByAgreedRoute) {
    }

    /** Responses to a consultation that is closed, or that is to be. */
    record Replies(String measure, LocalDate closed, int responses, int answered) {
    }

    boolean happened() {
        return clock == DignityClock.ACTUAL;
    }

    int threshold(String rule, String name) {
        return frame.thresholds().of(rule, name);
    }

    List<SaidWord> words(TouchpointStep step) {
        return said.words().stream().filter(word -> word.step() == step && word.first() != null).toList();
    }

    List<Conversation> conversations(TouchpointStep... steps) {
        return said.conversations().stream().filter(one -> List.of(steps).contains(one.step())).toList();
    }

    /** Measures by which people were given notice: from then on what was to come before it is broken where it did not. */
    List<LawDates> dismissing() {
        return dates.stream().filter(one -> one.notice() != null).toList();
    }
}
