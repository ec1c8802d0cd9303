package org.evenkeel.engagement.audience;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.engagement.people.PreferredChannel;
import org.jspecify.annotations.Nullable;

/** One person of an audience, with what it takes to reach them. */
@Schema(name = "AudienceMember")
public record AudienceMemberResponse(
        UUID id,
        String name,
        @Nullable String team,
        @Nullable PreferredChannel preferredChannel,
        @Schema(description = "On leave today: to be reached by the agreed route") boolean onLeave,
        boolean reachableByAgreedRoute) {
}
