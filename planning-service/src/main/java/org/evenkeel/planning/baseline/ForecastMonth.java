package org.evenkeel.planning.baseline;

import java.time.YearMonth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/**
 * What one month is expected to bring if nothing is done. Money in pence.
 *
 * @param outturnAgainstBudgetPence expected outturn less budget; positive is an overspend, the gap to close
 * @param cause why, in words
 */
public record ForecastMonth(
        @NotNull YearMonth month,
        long receiptsPence,
        long paymentsPence,
        long outturnAgainstBudgetPence,
        @Nullable @Size(max = 2000) String cause) implements Referenced {

    /** Change of cash over the month, in pence. */
    public long netCashPence() {
        return receiptsPence - paymentsPence;
    }

    @Override
    public String reference() {
        return month.toString();
    }
}
