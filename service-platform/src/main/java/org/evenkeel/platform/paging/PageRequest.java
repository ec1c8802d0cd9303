package org.evenkeel.platform.paging;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: take it as a {@code @BeanParam}. */
public class PageRequest {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    /** Read as text: an unreadable number is a malformed request, not an unknown address. */
    @Parameter(description = "How many items at most, 1 to 100", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @QueryParam("limit")
    @Nullable
    String limit;

    @Parameter(description = "Where to go on: next of the page before")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    public PageRequest() {
        this(null, null);
    }

    public PageRequest(@Nullable String limit, @Nullable String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

    /** @throws Refusal 400 when it is no number, 422 when it is out of range */
    public int limit() {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        if (!limit.matches("-?\\d{1,9}")) {
            throw Refusal.malformed("limit is not a whole number. Send one from 1 to %d.".formatted(MOST));
        }
        int asked = Integer.parseInt(limit);
        if (asked < 1 || asked > MOST) {
            String message = "limit (%d) is outside 1 to %d. Send one within.".formatted(asked, MOST);
            throw Refusal.invalid(message, List.of(Violation.inQuery("limit", "range", message)));
        }
        return asked;
    }

    /** One more than the limit, so that {@link Page#of} can tell whether there is more. */
    public int rowsToRead() {
        return limit() + 1;
    }

    public Optional<Cursor> cursor() {
        return cursor == null || cursor.isEmpty() ? Optional.empty() : Optional.of(Cursor.decode(cursor));
    }
}
