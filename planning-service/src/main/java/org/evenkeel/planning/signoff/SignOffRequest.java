package org.evenkeel.planning.signoff;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** The word of whoever answers for a measure that it stands as it should. */
public record SignOffRequest(@Nullable @Size(max = 4000) String note) {
}
