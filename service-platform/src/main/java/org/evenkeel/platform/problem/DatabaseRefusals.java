package org.evenkeel.platform.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** What PostgreSQL refuses because of the request and not because of us, by SQLSTATE. The database's own words stay inside. */
final class DatabaseRefusals {

    private DatabaseRefusals() {
    }

    static Optional<Refusal> refusal(SQLException thrown) {
        String state = thrown.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        return switch (state) {
            case "23505" -> Optional.of(Refusal.conflict(
                    "Something with the same identity exists already. Read it, and change that one instead."));
            case "23503" -> Optional.of(Refusal.conflict(
                    "This refers to, or is referred to by, something that stands in the way. Read both again."));
            case "22021", "22P05" -> Optional.of(Refusal.malformed(
                    "A text holds a character that cannot be stored, such as NUL. Take it out."));
            case "22001" -> Optional.of(invalid("A text is longer than its field. Shorten it."));
            case "22003" -> Optional.of(invalid("A number is outside the range of its field. Check its size and unit."));
            case "23514" ->
                Optional.of(invalid("A value breaks a rule of the record it belongs to. Check it against the API document."));
            case "40001", "40P01", "55P03" -> Optional.of(Refusal.retryAfter(PlatformProblem.UNAVAILABLE,
                    "Another change was made to the same thing at this moment. Send the request again.",
                    Duration.ofSeconds(1)));
            default -> unreachable(state);
        };
    }

    private static Optional<Refusal> unreachable(String state) {
        if (!state.startsWith("08") && !state.startsWith("57P") && !state.equals("53300")) {
            return Optional.empty();
        }
        return Optional.of(Refusal.retryAfter(PlatformProblem.UNAVAILABLE,
                "The database cannot be reached at present. Nothing was changed; send the request again later.",
                Duration.ofSeconds(5)));
    }

    private static Refusal invalid(String detail) {
        return new Refusal(PlatformProblem.INVALID, detail);
    }
}
