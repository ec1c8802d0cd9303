package org.evenkeel.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text that PostgreSQL cannot store, found while the body is read. */
public final class UnstorableText extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    public UnstorableText(JsonParser parser) {
        super(parser, "A text holds the character NUL or half a surrogate pair. Take it out.", String.class);
    }
}
