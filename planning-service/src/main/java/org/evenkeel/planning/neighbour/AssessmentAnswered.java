package org.evenkeel.planning.neighbour;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The response of {@code POST /assessments} as impact-service documents it; what is read there by id is passed over here. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssessmentAnswered(
        UUID id,
        Instant createdAt,
        String parameterSet,
        long seed,
        int draws,
        int months,
        String contentSha256,
        AssessmentFigures figures,
        List<AssessmentAssumption> assumptions,
        List<String> sentences) {

    public AssessmentAnswered {
        Objects.requireNonNull(id);
        Objects.requireNonNull(createdAt);
        Objects.requireNonNull(parameterSet);
        Objects.requireNonNull(contentSha256);
        Objects.requireNonNull(figures);
        assumptions = List.copyOf(assumptions);
        sentences = List.copyOf(sentences);
    }
}
