package org.evenkeel.messages.receiving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.evenkeel.messages.EventHandler;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

import io.quarkus.runtime.StartupEvent;

/** The handlers of this service, by the type of event. */
@ApplicationScoped
class EventHandlers {

    private final Map<String, EventHandler<?>> byType = new HashMap<>();

    EventHandlers(@Any Instance<EventHandler<?>> handlers) {
        for (EventHandler<?> handler : handlers) {
            if (byType.put(handler.type(), handler) != null) {
                throw new IllegalStateException("Two beans handle events of type " + handler.type());
            }
        }
    }

    void checkAtStart(@Observes StartupEvent started) {
        // the constructor has looked
    }

    /** @throws Refusal 422 when there is none */
    EventHandler<?> of(String type) {
        EventHandler<?> handler = byType.get(type);
        if (handler == null) {
            String message = "type (%s) is no event that this service takes. Send those that it documents.".formatted(type);
            throw Refusal.invalid(message, List.of(Violation.inBody("type", "unknown", message)));
        }
        return handler;
    }
}
