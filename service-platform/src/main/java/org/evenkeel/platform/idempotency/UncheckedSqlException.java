package org.evenkeel.platform.idempotency;

import java.sql.SQLException;

/** Carries a database error up to the problem mapper, which looks at the cause. */
final class UncheckedSqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncheckedSqlException(SQLException cause) {
        super(cause);
    }
}
