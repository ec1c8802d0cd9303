package org.evenkeel.impact.forecast;

import java.util.UUID;

/** A forecast as it is kept: its answer to the byte. */
record KeptForecast(UUID id, String answer) {
}
