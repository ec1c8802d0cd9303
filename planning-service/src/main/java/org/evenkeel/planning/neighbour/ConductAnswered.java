package org.evenkeel.planning.neighbour;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The response of {@code GET /conduct/{planId}} as staff-engagement-service documents it; shares in basis points. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConductAnswered(
        String status,
        @Nullable String reason,
        @Nullable Instant asOf,
        @Nullable Integer fairnessBasisPoints,
        @Nullable Integer commsBasisPoints,
        @Nullable Integer supportBasisPoints,
        @Nullable Integer protectedBasisPoints,
        @Nullable Integer involvementBasisPoints) {

    boolean known() {
        return AnsweredStatus.isKnown(status);
    }

    Conduct conduct() {
        return new Conduct(asOf, fairnessBasisPoints, commsBasisPoints, supportBasisPoints, protectedBasisPoints,
                involvementBasisPoints);
    }
}
