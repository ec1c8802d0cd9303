package org.evenkeel.impact.pricing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The linear parts of the cost of recovery. Status and reason leave room for an answer that is not known. */
public record RecoveryPricesResponse(
        @Schema(description = "Whether these prices come from a model; a plan solved with unknown prices says so on its face") Status status,
        @Schema(description = "Why they are unknown; absent when they are known") @Nullable String reason,
        @Schema(description = "Version of the parameters used; absent while unknown") @Nullable String parameterSet,
        @Schema(description = "Part a: people, process and partner consequences of each choice, without service shortfall and without the concave shock") List<ChoicePrice> choices,
        @Schema(description = "Part b: once a change round for each team touched") List<TeamTouched> teamTouched,
        @Schema(description = "Part b: once a change round for each partner touched") List<PartnerTouched> partnerTouched,
        @Schema(description = "Part b: once a change round for the organisation; absent while unknown") @Nullable Long organisationTouchedPence,
        @Schema(description = "Part c: on each team's largest share of posts removed within any twelve months") List<TeamShareCharge> teamShareCharges,
        @Schema(description = "Part d: the lasting loss") List<ServicePointMonth> servicePointMonths,
        @Schema(description = "Whether the same was asked before with the same parameters, and these prices were computed then") boolean cached,
        @Schema(description = "When they were computed; absent while unknown") @Nullable Instant computedAt) {

    /** As it is given to whoever asks again. */
    RecoveryPricesResponse fromCache() {
        return new RecoveryPricesResponse(status, reason, parameterSet, choices, teamTouched, partnerTouched,
                organisationTouchedPence, teamShareCharges, servicePointMonths, true, computedAt);
    }

    RecoveryPricesResponse computedAt(Instant at) {
        return new RecoveryPricesResponse(status, reason, parameterSet, choices, teamTouched, partnerTouched,
                organisationTouchedPence, teamShareCharges, servicePointMonths, false, at);
    }


    @Schema(name = "PricesStatus")
    public enum Status {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("known")
        KNOWN
    }

    /** Part a. */
    public record ChoicePrice(String choiceId,
            @Schema(description = "Pence by component of cost, which the scenario weighs one by one") Map<String, Long> components) {
    }

    /** Part b. */
    public record TeamTouched(String teamId, long pence) {
    }

    /** Part b. */
    public record PartnerTouched(String partnerId, long pence) {
    }

    /** Part c: linear between breakpoints, convex and non-decreasing, from a share of 0 on. */
    public record TeamShareCharge(String teamId, List<Breakpoint> breakpoints) {
    }

    /** The charge at one share. */
    public record Breakpoint(@Schema(description = "Share of the team's posts removed") int shareBasisPoints, long pence) {
    }

    /** Part d. */
    public record ServicePointMonth(String serviceId,
            @Schema(description = "For one point (1 %) of level below the present, for one month") long pencePerPointMonth) {
    }
}
