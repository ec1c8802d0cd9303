package org.evenkeel.planning.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A trustee's vote.
 *
 * @param dissent kept and shown beside the decision
 */
public record VoteRequest(@NotBlank @Size(max = 64) String contentSha256, @NotNull BoardDecision decision, @NotNull Vote vote,
        @Nullable @Size(max = 20_000) String dissent) {
}
