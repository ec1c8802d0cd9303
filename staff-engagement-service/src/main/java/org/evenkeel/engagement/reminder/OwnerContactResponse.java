package org.evenkeel.engagement.reminder;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reminded of what a role or post has to do. */
@Schema(name = "OwnerContact")
public record OwnerContactResponse(String owner, UUID personId) {
}
