package org.evenkeel.planning.solvejob;

/** Thrown while choices are enumerated, so that a size nobody can solve does not fill the memory first. */
class TooManyChoicesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyChoicesException(int most) {
        super("More than " + most + " choices");
    }
}
