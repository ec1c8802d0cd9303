package org.evenkeel.planning.importing;

import org.jspecify.annotations.Nullable;

/** One body's list for one year, as found in a file that may hold several; to choose from. */
public record Publication(@Nullable String organisation, @Nullable String year, int rows) {
}
