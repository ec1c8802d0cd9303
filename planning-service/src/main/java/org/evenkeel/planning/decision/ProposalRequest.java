package org.evenkeel.planning.decision;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A plan put forward as it was read.
 *
 * @param overrides policies that the plan breaks and the proposer sets aside
 */
public record ProposalRequest(@NotBlank @Size(max = 64) String contentSha256, @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 100) @Valid List<@NotNull PolicyOverride> overrides) {
}
