package org.evenkeel.planning.importing.document;

import java.math.BigDecimal;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.sheets.ImportProblem;

/** Posts are counted to hundredths, so that shares of them add up exactly. */
final class Hundredths {

    private Hundredths() {
    }

    static void check(BigDecimal fte, String pointer, Findings findings) {
        if (fte.signum() != 0 && fte.stripTrailingZeros().scale() > 2) {
            findings.problem(new ImportProblem(null, pointer, fte.toPlainString(), "full-time equivalents to hundredths",
                    "Round the number to two decimals."));
        }
    }
}
