package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * Share of a team that quits in a month, 1 − exp(−base·(1 + uplift)/12): base turnover a year, raised by what people see, feel and
 * carry. The uplift is a share of base turnover, min(cap, max(u1, u2) + u3): u1 and u2 are two readings of one cause, so they are
 * never added. Sources: u1 after Trevor & Nyberg 2008; the sizes of u2, u3 and the cap are placeholders of ours. Rows have a place
 * a future.
 */
public final class Turnover {

    private static final int MONTHS = 12;

    /** The share that quits where nothing is done. */
    final double[] normal;
    /** Of the team asked for last. */
    final double[] share;
    private final double fairness;
    private final double[] monthlyBase;
    private final double[] ceiling;
    private final double[] scale;
    private final double[] byCommitment;
    private final double[] mostByCommitment;
    private final double[] byOverload;
    private final double[] cap;
    private final double[] ofDismissals;
    private final double[] uplift;

    public Turnover(Conduct conduct, int futures) {
        this.fairness = conduct.fairness();
        this.normal = new double[futures];
        this.share = new double[futures];
        this.monthlyBase = new double[futures];
        this.ceiling = new double[futures];
        this.scale = new double[futures];
        this.byCommitment = new double[futures];
        this.mostByCommitment = new double[futures];
        this.byOverload = new double[futures];
        this.cap = new double[futures];
        this.ofDismissals = new double[futures];
        this.uplift = new double[futures];
    }

    /** Takes these futures. */
    public void begin(ParameterBlock values) {
        for (int i = 0; i < normal.length; i++) {
            monthlyBase[i] = values.of(ImpactParameter.BASE_TURNOVER)[i] / MONTHS;
            ceiling[i] = values.of(ImpactParameter.UPLIFT_CEILING)[i]
                    * (1 - values.of(ImpactParameter.FAIR_PROCEDURE_SHARE)[i] * fairness);
            scale[i] = values.of(ImpactParameter.UPLIFT_SCALE)[i];
            byCommitment[i] = values.of(ImpactParameter.QUITS_BY_COMMITMENT)[i];
            byOverload[i] = values.of(ImpactParameter.QUITS_BY_OVERLOAD)[i];
            cap[i] = values.of(ImpactParameter.UPLIFT_CAP)[i];
            // beyond this the cap holds anyway, so that the exponential need not be known there
            mostByCommitment[i] = StrictMath.log1p(cap[i]) + 1;
            ofDismissals[i] = 0;
            uplift[i] = 0;
        }
        shares();
        System.arraycopy(share, 0, normal, 0, share.length);
    }

    /**
     * What dismissals alone add in a month: u1 = 0.33·(1 − exp(−x/0.0035))·(1 − κ·F).
     *
     * @param shareDismissed x, the share of all employees dismissed over twelve months
     */
    public double[] upliftOfDismissals(double shareDismissed) {
        for (int i = 0; i < ofDismissals.length; i++) {
            ofDismissals[i] = shareDismissed <= 0 ? 0 : ceiling[i] * (1 - StrictMath.exp(-shareDismissed / scale[i]));
        }
        return ofDismissals;
    }

    /** What overload adds, u3 = exp(βw·max(0, w − 1)) − 1, at most the cap by far. */
    void upliftOfOverload(double[] load, double[] ofOverload) {
        for (int i = 0; i < load.length; i++) {
            ofOverload[i] = Exponential.of(Math.min(mostByCommitment[i], byOverload[i] * Math.max(0, load[i] - 1))) - 1;
        }
    }

    /** The share of a team that quits: u2 = exp(βc·K) − 1, K being the commitment lost in s.d. */
    double[] share(double[] commitmentLost, double[] ofOverload) {
        for (int i = 0; i < uplift.length; i++) {
            double felt = Exponential.of(Math.min(mostByCommitment[i], byCommitment[i] * commitmentLost[i])) - 1;
            uplift[i] = Math.min(cap[i], Math.max(ofDismissals[i], felt) + ofOverload[i]);
        }
        shares();
        return share;
    }

    private void shares() {
        for (int i = 0; i < share.length; i++) {
            share[i] = 1 - Exponential.of(-monthlyBase[i] * (1 + uplift[i]));
        }
    }
}
