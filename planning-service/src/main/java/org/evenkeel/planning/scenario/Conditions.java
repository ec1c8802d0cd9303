package org.evenkeel.planning.scenario;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What beside its rules a scenario is solved under.
 *
 * @param section114 null where no notice is in force
 * @param separateProposals the looser reading of collective consultation: each measure is a proposal of its own, as an
 *        adviser says; null reads the plan as one proposal
 * @param dismissalAndReengagement measures on terms and conditions that rely on it and may be planned all the same
 */
public record Conditions(
        @Nullable @Valid Section114 section114,
        @Nullable @Valid AdvisedReading separateProposals,
        @Nullable @Size(max = 500) @Valid List<@NotNull SwitchedOn> dismissalAndReengagement) {

    /** Nothing out of the ordinary. */
    public static final Conditions NONE = new Conditions(null, null, null);

    public Conditions {
        dismissalAndReengagement = dismissalAndReengagement == null ? null : List.copyOf(dismissalAndReengagement);
    }

    /** Empty where none is sent. */
    @Override
    public List<@NotNull SwitchedOn> dismissalAndReengagement() {
        return dismissalAndReengagement == null ? List.of() : dismissalAndReengagement;
    }
}
