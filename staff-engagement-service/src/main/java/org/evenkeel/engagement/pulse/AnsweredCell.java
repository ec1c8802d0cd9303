package org.evenkeel.engagement.pulse;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All answers of one cell, on their way to being results. */
record AnsweredCell(PulseCellKind kind, String name, List<Map<PulseItem, Integer>> answers) {

    AnsweredCell {
        answers = List.copyOf(answers);
    }

    int count(PulseItem item) {
        return of(item).size();
    }

    List<Integer> of(PulseItem item) {
        return answers.stream().map(one -> one.get(item)).filter(Objects::nonNull).toList();
    }
}
