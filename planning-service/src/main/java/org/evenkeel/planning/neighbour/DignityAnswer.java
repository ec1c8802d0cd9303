package org.evenkeel.planning.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Which dignity rules a plan breaks, by engagement's one catalogue.
 *
 * @param status {@code unknown} where engagement could not judge
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DignityAnswer(String status, @Nullable String reason, @Nullable Instant checkedAt, List<Rule> rules) {

    public static final String LAW = "law";
    public static final String POLICY = "policy";
    public static final String PREFERENCE = "preference";

    public DignityAnswer {
        // a judgement without rules would read as one that finds nothing broken
        rules = "unknown".equalsIgnoreCase(Objects.requireNonNull(status)) && rules == null ? List.of() : List.copyOf(rules);
    }

    /**
     * One rule of the catalogue.
     *
     * @param broken how many times
     * @param sentences what breaks it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rule(String id, String name, String ruleClass, int broken, List<String> sentences) {

        public Rule {
            sentences = sentences == null ? List.of() : List.copyOf(sentences);
        }
    }
}
