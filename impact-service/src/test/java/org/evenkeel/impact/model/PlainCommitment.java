package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/** PlainCommitment lost in each team in one future, in standard deviations below its baseline: 0 or more. */
final class PlainCommitment {

    private static final double UNSUPPORTED = 0.5;

    final double[] lost;
    private final CoursePeople course;
    private final double shock;
    private final double notKnowing;
    private final double repeated;
    private final double scaleTeam;
    private final double scaleAll;
    private final double kept;

    PlainCommitment(CoursePeople course, Conduct conduct, ParameterValues values) {
        this.course = course;
        this.lost = new double[course.announced().length];
        this.shock = Math.max(0, values.of(ImpactParameter.ANNOUNCEMENT_SHOCK)
                - values.of(ImpactParameter.COMMITMENT_BY_FAIRNESS) * conduct.fairnessInSd());
        this.notKnowing = values.of(ImpactParameter.NOT_KNOWING_A_MONTH) * (1 - conduct.comms());
        this.repeated = values.of(ImpactParameter.REPEATED_ROUND);
        this.scaleTeam = values.of(ImpactParameter.ANNOUNCED_SCALE_TEAM);
        this.scaleAll = values.of(ImpactParameter.ANNOUNCED_SCALE_ORGANISATION);
        double recovered = 1 - StrictMath.pow(2, -1 / values.of(ImpactParameter.COMMITMENT_HALF_LIFE));
        this.kept = 1 - recovered * (UNSUPPORTED + (1 - UNSUPPORTED) * conduct.support());
    }

    /** Ends a month: K' = K·(1 − ρ·(0.5 + 0.5·support)) + Δ. */
    void next(int team, int month) {
        lost[team] = lost[team] * kept + shock(team, month);
    }

    /** Δ = φ·max(0, a − 0.40·zF)·r^k + u·(1 − comms) while not knowing; φ = 1 − exp(−(n_g/sTeam + n_org/sOrg)). */
    private double shock(int team, int month) {
        double delta = course.notKnowing()[team][month] ? notKnowing : 0;
        double announced = course.announced()[team][month] / scaleTeam + course.announcedOfAll()[month] / scaleAll;
        if (announced > 0 && shock > 0) {
            double size = shock * (1 - StrictMath.exp(-announced));
            for (int round = 0; round < course.rounds()[team][month]; round++) {
                size *= repeated;
            }
            delta += size;
        }
        return delta;
    }
}
