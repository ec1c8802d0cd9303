package org.evenkeel.engagement.vacancy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may be removed from one pool. */
@Schema(name = "RemovablePosts")
public record RemovablePostsResponse(
        @Schema(description = "Identifier of the pool, as asked") String pool,
        @Schema(description = "Whether the pool's people are known here") Status status,
        @Schema(description = "Why it is unknown; absent when it is known") @Nullable String reason,
        @Schema(description = "Posts that people without priority hold, in hundredths of an FTE; absent while unknown") @Nullable Long removablePostsHundredths) {

    public enum Status {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("known")
        KNOWN
    }

    static RemovablePostsResponse known(String pool, long removablePostsHundredths) {
        return new RemovablePostsResponse(pool, Status.KNOWN, null, removablePostsHundredths);
    }

    static RemovablePostsResponse unknown(String pool, String reason) {
        return new RemovablePostsResponse(pool, Status.UNKNOWN, reason, null);
    }
}
