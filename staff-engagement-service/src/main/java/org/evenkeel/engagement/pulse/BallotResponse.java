package org.evenkeel.engagement.pulse;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature under a hidden token: divided by r it is the token's own. */
@Schema(name = "Ballot")
public record BallotResponse(@Schema(description = "In hexadecimal") String blindSignature) {
}
