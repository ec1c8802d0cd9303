package org.evenkeel.planning.law;

import org.jspecify.annotations.Nullable;

/** A table of law cannot be read as it stands: the product is wrongly built or configured, and does not start. */
public final class MalformedLawTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedLawTable(String file, long line, String column, String reason, @Nullable Throwable cause) {
        super("Law table " + file + ", line " + line + ", column " + column + ": " + reason, cause);
    }
}
