package org.evenkeel.impact.calibration;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBounds;
import org.evenkeel.impact.parameter.ParameterRange;

/**
 * Draws a rate that ships towards the rate that an organisation observed, the further the more its history is worth (Bühlmann's
 * credibility):
 *
 * <pre>
 * weight  w = τ² ⁄ (τ² + σ² ⁄ n)
 * central   = shipped central + w · (observed − shipped central)
 * low, high = central ∓ (the shipped distance to it) · √(1 − w), within the parameter's bounds
 *
 * τ²  variance between organisations: that of the shipped PERT range, (mean − low)(high − mean) ⁄ 7
 * σ²  variance of one year about the organisation's own rate: the variance between its years where there are three or more, and at
 *     least chance plus drift, chance + (0.10 · observed)²
 * n   years of history
 * </pre>
 *
 * With no history w would be 0 and all as it ships; with ever more of it w nears 1 and the shipped value is forgotten. The drift of a
 * tenth is a convention of ours: a year is never like the last.
 *
 * @param weight w, 0 to 1
 * @param betweenOrganisations τ; {@code betweenYears} is σ, both in the rate's unit
 */
public record Shrinkage(double observed, int years, double weight, double betweenOrganisations, double betweenYears,
        ParameterRange after) {

    private static final double PERT_DIVISOR = 7;
    private static final double PERT_CENTRE = 4;
    private static final double PERT_PARTS = 6;
    private static final double DRIFT = 0.10;
    private static final int YEARS_THAT_TELL = 3;
    private static final double DECIMALS = 1e6;

    /**
     * @param chance variance of one year's rate from the number of people alone
     * @param yearly the observed rate of each year
     */
    static Shrinkage of(ImpactParameter parameter, ParameterRange shipped, double observed, double chance, double[] yearly) {
        double mean = (shipped.low() + PERT_CENTRE * shipped.central() + shipped.high()) / PERT_PARTS;
        double between = (mean - shipped.low()) * (shipped.high() - mean) / PERT_DIVISOR;
        double ofYear = Math.max(chance + DRIFT * observed * (DRIFT * observed), variance(yearly));
        double weight = between <= 0 ? 0 : between / (between + ofYear / yearly.length);
        double central = shipped.central() + weight * (observed - shipped.central());
        double narrower = Math.sqrt(1 - weight);
        ParameterBounds bounds = ParameterBounds.of(parameter);
        double kept = within(bounds, central);
        return new Shrinkage(observed, yearly.length, weight, Math.sqrt(between), Math.sqrt(ofYear),
                new ParameterRange(within(bounds, kept - (shipped.central() - shipped.low()) * narrower), kept,
                        within(bounds, kept + (shipped.high() - shipped.central()) * narrower)));
    }

    private static double variance(double[] yearly) {
        if (yearly.length < YEARS_THAT_TELL) {
            return 0;
        }
        double mean = 0;
        for (double each : yearly) {
            mean += each / yearly.length;
        }
        double squares = 0;
        for (double each : yearly) {
            squares += (each - mean) * (each - mean);
        }
        return squares / (yearly.length - 1);
    }

    private static double within(ParameterBounds bounds, double value) {
        return Math.rint(Math.max(bounds.least(), Math.min(bounds.most(), value)) * DECIMALS) / DECIMALS;
    }
}
