package org.evenkeel.engagement.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done: today, what should have been done, and what comes next. */
@Schema(name = "ToDos")
public record ToDosResponse(List<ToDo> today,
        @Schema(description = "Not done by the last day on which it could be") List<ToDo> overdue,
        @Schema(description = "At most a hundred") List<ToDo> next) {

    static final int MOST = 100;

    /** One touchpoint. */
    @Schema(name = "ToDo")
    public record ToDo(UUID touchpoint, @Schema(description = "Reference of the measure") String measure,
            @Schema(description = "What is done, in words") String what, String owner, LocalDate planned, LocalDate latest) {
    }
}
