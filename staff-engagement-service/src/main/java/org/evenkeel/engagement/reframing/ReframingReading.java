package org.evenkeel.engagement.reframing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What of a review is still open, how far it is, and what in it is not kept apart. */
final class ReframingReading {

    private final ReframingContent content;

    ReframingReading(ReframingContent content) {
        this.content = content;
    }

    List<String> open() {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("What is the symptom?", content.symptom());
        asked.put("What is the diagnosis?", content.diagnosis());
        asked.put("What outcome is wanted?", content.wantedOutcome());
        asked.put("Who is it for?", content.whoFor());
        asked.put("What is its purpose?", content.purpose());
        asked.put("Which values guide it?", content.values());
        asked.put("Whose role is it?", content.whoseRole());
        List<String> open = new ArrayList<>();
        asked.forEach((question, answer) -> {
            if (answer == null || answer.isBlank()) {
                open.add(question);
            }
        });
        return open;
    }

    ReframingStage stage() {
        ReframingContent.Experiment experiment = content.experiment();
        if (!open().isEmpty()) {
            return ReframingStage.LOOKING;
        }
        return experiment == null ? ReframingStage.SEEN
                : experiment.outcome() == null ? ReframingStage.TRYING : ReframingStage.LEARNT;
    }

    /** A symptom that is its own diagnosis has not been looked behind; an experiment before that is the old answer again. */
    List<Violation> notApart() {
        List<Violation> violations = new ArrayList<>();
        if (same(content.symptom(), content.diagnosis())) {
            violations.add(Violation.inBody("diagnosis", "not-apart",
                    "diagnosis says the same as symptom. Say what is seen in the one, and why it is so in the other."));
        }
        if (same(content.symptom(), content.wantedOutcome()) || same(content.diagnosis(), content.wantedOutcome())) {
            violations.add(Violation.inBody("wantedOutcome", "not-apart",
                    "wantedOutcome says the same as symptom or diagnosis. Say what would be different."));
        }
        if (content.experiment() != null && !open().isEmpty()) {
            violations.add(Violation.inBody("experiment", "too-early",
                    "experiment comes before all questions are answered. Answer first: " + String.join(" ", open())));
        }
        return violations;
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
