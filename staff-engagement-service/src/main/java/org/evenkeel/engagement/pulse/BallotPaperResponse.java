package org.evenkeel.engagement.pulse;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody needs to draw a ballot, and to answer with it later without signing in. */
@Schema(name = "BallotPaper")
public record BallotPaperResponse(
        @Schema(description = "To be sent with the answers, which come without sign-in") String organisation,
        UUID wave,
        @Schema(description = "Number of the cell") int cell,
        @Schema(description = "Who answers together") String cellName,
        @Schema(description = "Of the cell's RSA key, in hexadecimal; the same for everyone of the cell") String modulus,
        int publicExponent,
        @Schema(description = "Whether this person has drawn a ballot") boolean drawn) {
}
