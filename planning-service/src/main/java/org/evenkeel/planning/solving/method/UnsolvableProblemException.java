package org.evenkeel.planning.solving.method;

/** A measure is left without any choice, so there is no plan to look for; known before solving. */
public final class UnsolvableProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause reason;
    private final String measure;

    UnsolvableProblemException(Cause reason, String measure) {
        super("Measure " + measure + " has no choice left: " + reason.text + ".");
        this.reason = reason;
        this.measure = measure;
    }

    /** Why it has none. */
    public enum Cause {
        /** It has no choices at all. */
        NO_CHOICE("it has none"),
        /** It must be taken, and can only be left. */
        CANNOT_BE_TAKEN("it must be taken, but none of its choices takes it"),
        /** It is fixed to what is not, or no longer, among its choices. */
        CONTRADICTORY_PINS("what it is fixed to is not among the choices it may have");

        private final String text;

        Cause(String text) {
            this.text = text;
        }
    }

    /** Why the measure has no choice. */
    public Cause reason() {
        return reason;
    }

    /** Reference of the measure. */
    public String measure() {
        return measure;
    }
}
