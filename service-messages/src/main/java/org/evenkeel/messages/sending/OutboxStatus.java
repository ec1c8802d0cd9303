package org.evenkeel.messages.sending;

import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** How an event fares. */
public enum OutboxStatus {
    /** Not delivered yet; it is tried until it is, or dead. */
    PENDING,
    DELIVERED,
    /** Refused, or failed too often: it and what follows in its stream wait until someone has it tried again. */
    DEAD;

    /** @throws Refusal 422 when there is none of the name */
    static OutboxStatus named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> {
            String message = "status is no status of an event. Send one of PENDING, DELIVERED and DEAD.";
            return Refusal.invalid(message, List.of(Violation.inQuery("status", "unknown", message)));
        });
    }
}
