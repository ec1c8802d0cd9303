package org.evenkeel.planning.neighbour;

/** What neighbours call what they know and do not know. */
final class AnsweredStatus {

    private AnsweredStatus() {
    }

    /** @throws IllegalArgumentException for a word that is neither: then nothing of the answer can be relied on */
    static boolean isKnown(String status) {
        if ("known".equalsIgnoreCase(status)) {
            return true;
        }
        if ("unknown".equalsIgnoreCase(status)) {
            return false;
        }
        throw new IllegalArgumentException("neither known nor unknown");
    }
}
