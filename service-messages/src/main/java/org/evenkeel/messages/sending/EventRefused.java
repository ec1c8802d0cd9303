package org.evenkeel.messages.sending;

/** The receiver is well, but does not take the event. */
class EventRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    EventRefused(int status, String said) {
        super(said);
        this.status = status;
    }

    /** Trying again will not help. */
    boolean isFinal() {
        return status == 400 || status == 422;
    }
}
