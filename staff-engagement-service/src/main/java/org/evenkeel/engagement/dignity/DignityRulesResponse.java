package org.evenkeel.engagement.dignity;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The catalogue and what is in force of it. */
public record DignityRulesResponse(
        @Schema(description = "Always known: the catalogue is shipped") Status status,
        @Schema(description = "Whether these are the defaults or the organisation's own") Thresholds thresholdsInForce,
        @Schema(description = "Version of the catalogue; store it with what was decided by it") String version,
        List<DignityRule> rules) {

    public enum Status {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("known")
        KNOWN
    }

    public enum Thresholds {
        @JsonProperty("defaults")
        DEFAULTS,
        @JsonProperty("organisation")
        ORGANISATION
    }
}
