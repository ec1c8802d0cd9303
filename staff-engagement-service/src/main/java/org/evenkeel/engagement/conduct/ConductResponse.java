package org.evenkeel.engagement.conduct;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a plan is carried out, in basis points of rules kept; absent where nothing tells it. */
@Schema(name = "Conduct")
public record ConductResponse(
        Status status,
        @Schema(description = "Why it is unknown; absent when it is known") @Nullable String reason,
        @Schema(description = "The moment it tells of; absent while unknown") @Nullable Instant asOf,
        @Schema(description = "Mean of the groups below of which anything is known") @Nullable Integer fairnessBasisPoints,
        @Schema(description = "People hear it in the right order, from the right person, in time") @Nullable Integer commsBasisPoints,
        @Schema(description = "Those who stay are briefed") @Nullable Integer supportBasisPoints,
        @Schema(description = "Workload, control and security; nothing here tells it yet") @Nullable Integer protectedBasisPoints,
        @Schema(description = "Responses answered in writing") @Nullable Integer involvementBasisPoints,
        @Schema(description = "How each was made, rule by rule") List<Derivation> derivations) {

    public ConductResponse {
        derivations = List.copyOf(derivations);
    }

    /** How one number was made. */
    @Schema(name = "ConductDerivation")
    public record Derivation(
            @Schema(description = "fairness, comms, support, protected or involvement; or a group of fairness") String of,
            String sentence,
            @Schema(description = "Absent where nothing tells it") @Nullable Integer basisPoints) {
    }

    @Schema(name = "ConductStatus")
    public enum Status {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("known")
        KNOWN
    }

    static ConductResponse unknown(String reason) {
        return new ConductResponse(Status.UNKNOWN, reason, null, null, null, null, null, null, List.of());
    }
}
