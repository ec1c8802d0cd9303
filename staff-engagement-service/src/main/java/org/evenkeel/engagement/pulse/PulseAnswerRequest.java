package org.evenkeel.engagement.pulse;

import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers, with the ballot that makes them count and nothing that says whose they are. */
public record PulseAnswerRequest(
        @NotNull @Pattern(regexp = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?") @Schema(description = "From the ballot paper") String organisation,
        @NotNull @Schema(description = "From the ballot paper") UUID wave,
        @Min(0) @Max(100_000) @Schema(description = "From the ballot paper") int cell,
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{43}") @Schema(description = "256 random bits, base64url without padding; known to its maker alone until now") String token,
        @NotNull @Pattern(regexp = PulseHex.NUMBER) @Schema(description = "Signature of the token's hash by the cell's key, in hexadecimal") String signature,
        @NotEmpty @Schema(description = "By sentence, from 1 to 5; any may be left out") Map<PulseItem, @NotNull @Min(PulseItem.LEAST) @Max(PulseItem.MOST) Integer> answers) {

    /** Nothing of it goes into a log by accident. */
    @Override
    public String toString() {
        return "answers to a pulse wave";
    }
}
