package org.evenkeel.engagement.mirroring;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Counts to take over; those of the same service, team, month, kind and category take the place of earlier ones. */
public record SignalsRequest(@NotNull @Size(min = 1, max = 5_000) List<@NotNull @Valid SignalCount> signals) {
}
