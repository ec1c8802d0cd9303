package org.evenkeel.messages;

/**
 * Applies one type of event, once, in a transaction begun for it, for its organisation, as the actor who caused it. Any bean is
 * found. What it throws rolls everything back: a {@code Refusal} of 400 or 422 ends the sender's attempts, anything else is
 * tried
 * again later.
 */
public interface EventHandler<T> {

    /** Kebab-case, such as {@code plan-authorised-to-consult}. */
    String type();

    /** Read strictly: an unknown field is refused. Constraints on it are checked. */
    Class<T> payload();

    void apply(ReceivedEvent<T> event);
}
