package org.evenkeel.planning.law;

/**
 * How long a proposal to dismiss is consulted on, from shortest to longest; how many dismissals call for which band, and
 * for how many days, stands in the law tables.
 */
public enum ConsultationBand {
    /** Fewer dismissals than any collective duty: individual consultation only. */
    INDIVIDUAL,
    /** The first collective threshold (20 dismissals at the time of writing). */
    COLLECTIVE,
    /** The second collective threshold (100 dismissals at the time of writing). */
    LARGE_COLLECTIVE;

    /** Whether a proposal consulted on in this band has been consulted on for at least as long as {@code other} asks. */
    public boolean covers(ConsultationBand other) {
        return compareTo(other) >= 0;
    }
}
