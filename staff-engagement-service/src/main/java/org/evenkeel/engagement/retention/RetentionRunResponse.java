package org.evenkeel.engagement.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was erased because its time was over. */
@Schema(name = "RetentionRun")
public record RetentionRunResponse(@Schema(description = "People whose record was erased") int records,
        @Schema(description = "People whose contact details were erased") int contactDetails,
        @Schema(description = "People kept because something of theirs is on hold") int onHold) {
}
