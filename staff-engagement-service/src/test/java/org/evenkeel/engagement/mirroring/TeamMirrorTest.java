package org.evenkeel.engagement.mirroring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.evenkeel.engagement.pulse.PulseResults.Reading;
import org.evenkeel.engagement.pulse.PulseTrendResponse.Point;
import org.junit.jupiter.api.Test;

class TeamMirrorTest {

    private static Point wave(LocalDate lastDay, String mean) {
        return new Point(UUID.randomUUID(), lastDay, mean == null ? null : new BigDecimal(mean), Reading.ABOUT);
    }

    private static SignalCount signal(String month, int count) {
        return new SignalCount("homecare", "care", month, SignalKind.COMPLAINT, "late visit", count);
    }

    private static MirrorResponse look(String distressNow, int signalsNow) {
        List<SignalCount> signals = new ArrayList<>(List.of(signal("2027-03", 10), signal("2027-06", signalsNow)));
        signals.add(new SignalCount("homecare", "another", "2027-06", SignalKind.INCIDENT, "fall", 500));
        return new TeamMirror("care", signals)
                .look(List.of(wave(LocalDate.of(2027, 3, 20), "3.0"), wave(LocalDate.of(2027, 6, 20), distressNow)));
    }

    @Test
    void where_both_rise_together_a_conversation_is_prompted_in_words_of_respect() {
        MirrorResponse both = look("3.4", 13);
        assertThat(both.conversation()).isTrue();
        assertThat(both.sentence()).contains("understandable", "it can be changed", "says nothing of any person");
        assertThat(both.categories()).containsExactly(new MirrorResponse.CategoryChange("late visit", 10, 13));
    }

    @Test
    void where_one_rises_alone_or_less_than_by_chance_nothing_is_prompted() {
        assertThat(look("3.3", 13).conversation()).isFalse();
        assertThat(look("3.4", 12).conversation()).isFalse();
        assertThat(look("2.0", 30).conversation()).isFalse();
    }

    @Test
    void says_what_is_missing_where_there_is_nothing_to_set_side_by_side() {
        TeamMirror mirror = new TeamMirror("care", List.of(signal("2027-03", 1)));
        assertThat(
                mirror.look(List.of(wave(LocalDate.of(2027, 3, 20), "3.0"), wave(LocalDate.of(2027, 6, 20), null))).sentence())
                .contains("one wave; two waves are needed");
        assertThat(new TeamMirror("care", List.of()).look(List.of(wave(LocalDate.of(2027, 3, 20), "3.0"),
                wave(LocalDate.of(2027, 6, 20), "4.0"))).sentence()).contains("have been imported");
    }
}
