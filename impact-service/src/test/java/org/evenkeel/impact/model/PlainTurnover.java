package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/** Share of a team that quits in a month: base turnover, raised by what people see, feel and carry. */
final class PlainTurnover {

    private static final int MONTHS = 12;

    private final double base;
    private final double ceiling;
    private final double scale;
    private final double byCommitment;
    private final double byOverload;
    private final double cap;
    private final double normal;

    public PlainTurnover(Conduct conduct, ParameterValues values) {
        this.base = values.of(ImpactParameter.BASE_TURNOVER);
        this.ceiling = values.of(ImpactParameter.UPLIFT_CEILING)
                * (1 - values.of(ImpactParameter.FAIR_PROCEDURE_SHARE) * conduct.fairness());
        this.scale = values.of(ImpactParameter.UPLIFT_SCALE);
        this.byCommitment = values.of(ImpactParameter.QUITS_BY_COMMITMENT);
        this.byOverload = values.of(ImpactParameter.QUITS_BY_OVERLOAD);
        this.cap = values.of(ImpactParameter.UPLIFT_CAP);
        this.normal = share(0);
    }

    /** What dismissals alone add: u1 = 0.33·(1 − exp(−x/0.0035))·(1 − κ·F), x being the share dismissed over 12 months. */
    public double upliftOfDismissals(double shareDismissed) {
        return shareDismissed <= 0 ? 0 : ceiling * (1 - StrictMath.exp(-shareDismissed / scale));
    }

    /**
     * min(cap, max(u1, u2) + u3), u2 = exp(βc·K) − 1, u3 = exp(βw·max(0, w − 1)) − 1. u1 and u2 are two readings of one cause,
     * so
     * they are never added.
     */
    double uplift(double ofDismissals, double commitmentLost, double load) {
        double ofCommitment = commitmentLost > 0 ? StrictMath.exp(byCommitment * commitmentLost) - 1 : 0;
        double ofOverload = load > 1 ? StrictMath.exp(byOverload * (load - 1)) - 1 : 0;
        return Math.min(cap, Math.max(ofDismissals, ofCommitment) + ofOverload);
    }

    /** 1 − exp(−base·(1 + uplift)/12). */
    double share(double uplift) {
        return 1 - StrictMath.exp(-base * (1 + uplift) / MONTHS);
    }

    /** The share that quits where nothing is done. */
    double normal() {
        return normal;
    }
}
