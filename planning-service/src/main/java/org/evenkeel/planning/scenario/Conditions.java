package org.evenkeel.planning.scenario;

import java.util.List;
import java.util.Set;

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

    /** The same without what names one of these measures. */
    Conditions withoutMeasures(Set<String> hidden) {
        Section114 notice = section114 == null ? null
                : new Section114(section114.issuedOn(), section114.councilMeets(), section114.authorisations().stream()
                        .filter(one -> !hidden.contains(one.measure())).toList());
        return new Conditions(notice, separateProposals,
                dismissalAndReengagement().stream().filter(one -> !hidden.contains(one.measure())).toList());
    }

    /** Empty where none is sent. */
    @Override
    public List<@NotNull SwitchedOn> dismissalAndReengagement() {
        return dismissalAndReengagement == null ? List.of() : dismissalAndReengagement;
    }
}
