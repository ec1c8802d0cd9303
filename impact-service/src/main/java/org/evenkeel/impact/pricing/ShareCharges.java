package org.evenkeel.impact.pricing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

import org.evenkeel.impact.model.Absence;
import org.evenkeel.impact.model.Conduct;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.Breakpoint;
import org.evenkeel.impact.pricing.RecoveryPricesResponse.TeamShareCharge;

/**
 * Part (c): a year's absence beyond normal of those who stay, met by overtime, at the mid-points of the bands. The largest
 * convex
 * charge that is nowhere above them, so that a linear programme can hold it.
 */
final class ShareCharges {

    private static final int[] SHARES = { 0, 400, 1300, 2500 };
    private static final double BASIS_POINTS = 10_000;

    private final double[] shareOfPay = new double[SHARES.length];

    ShareCharges(ParameterValues central, ImpactParameter absenceDays) {
        Absence absence = new Absence(absenceDays, Conduct.UNKNOWN, central);
        double lost = central.of(absenceDays) / central.of(ImpactParameter.WORKING_DAYS_A_YEAR)
                * (1 - central.of(ImpactParameter.PROTECTION_SHARE) * Conduct.UNKNOWN.protectedShare())
                * central.of(ImpactParameter.OVERTIME_RATE);
        for (int i = 0; i < SHARES.length; i++) {
            double share = SHARES[i] / BASIS_POINTS;
            shareOfPay[i] = Math.max(0, (absence.ratio(share) - 1) * lost * (1 - share));
        }
    }

    TeamShareCharge of(PricedTeam team) {
        Deque<Breakpoint> corners = new ArrayDeque<>();
        for (int i = 0; i < SHARES.length; i++) {
            Breakpoint next = new Breakpoint(SHARES[i], PriceList.pence(shareOfPay[i] * team.annualPayPence()));
            while (corners.size() > 1 && bulges(corners, next)) {
                corners.removeLast();
            }
            corners.addLast(next);
        }
        return new TeamShareCharge(team.id(), new ArrayList<>(corners));
    }

    /** Whether the last corner lies above the line from the one before it to the next. */
    private static boolean bulges(Deque<Breakpoint> corners, Breakpoint next) {
        Breakpoint last = corners.removeLast();
        Breakpoint before = corners.getLast();
        corners.addLast(last);
        double line = before.pence() + (double) (next.pence() - before.pence())
                * (last.shareBasisPoints() - before.shareBasisPoints())
                / (next.shareBasisPoints() - before.shareBasisPoints());
        return last.pence() > line;
    }
}
