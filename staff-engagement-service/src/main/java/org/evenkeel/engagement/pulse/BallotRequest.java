package org.evenkeel.engagement.pulse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hidden token to be signed. */
public record BallotRequest(
        @NotNull @Pattern(regexp = PulseHex.NUMBER) @Schema(description = "hash(token) * r^e mod n, in hexadecimal; r random and kept by whoever draws", examples = "5f0c1d") String blindedToken) {
}
