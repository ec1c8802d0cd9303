package org.evenkeel.engagement.audience;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An audience, and how many people it has; not who they are. */
@Schema(name = "Audience")
public record AudienceResponse(
        @Schema(description = "By which it is asked for; of one by rule it follows from the kind, the team or the pool") String reference,
        AudienceKind kind,
        String name,
        Membership membership,
        @Schema(description = "Reference of the team or the pool, of an audience that has one") @Nullable String of,
        @Schema(description = "People on record; absent outside, and for who does not engage where there are fewer than five") @Nullable Long people,
        @Schema(description = "Estimate of how many there are outside; absent where nobody made one") @Nullable Integer estimatedPeople) {
}
