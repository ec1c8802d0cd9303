package org.evenkeel.impact.model;

import java.util.Arrays;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * Commitment lost in each team, K, in standard deviations below its baseline: 0 or more. At the end of a month
 * K' = K·(1 − ρ·(0.5 + 0.5·support)) + Δ with ρ = 1 − 2^(−1/halfLife), and
 * Δ = φ·max(0, a − 0.40·zF)·r^k + u·(1 − comms) while people do not know, φ = 1 − exp(−(n_g/sTeam + n_org/sOrg)). The effect of
 * fairness after van Dierendonck & Jacobs 2012; a, u, r, sTeam and the half-life are placeholders of ours. Rows have a place a
 * future.
 */
final class Commitment {

    private static final double UNSUPPORTED = 0.5;
    private static final double SMALLEST = 1e-9;

    final double[][] lost;
    private final CoursePeople course;
    private final Conduct conduct;
    private final double[] shock;
    private final double[] notKnowing;
    private final double[] repeated;
    private final double[] scaleTeam;
    private final double[] scaleAll;
    private final double[] kept;
    private final double[] seen;
    private final double[] told;

    Commitment(CoursePeople course, Conduct conduct, int futures) {
        this.course = course;
        this.conduct = conduct;
        this.lost = new double[course.announced().length][futures];
        this.shock = new double[futures];
        this.notKnowing = new double[futures];
        this.repeated = new double[futures];
        this.scaleTeam = new double[futures];
        this.scaleAll = new double[futures];
        this.kept = new double[futures];
        this.seen = new double[futures];
        this.told = new double[futures];
    }

    void begin(ParameterBlock values) {
        for (int i = 0; i < shock.length; i++) {
            shock[i] = Math.max(0, values.of(ImpactParameter.ANNOUNCEMENT_SHOCK)[i]
                    - values.of(ImpactParameter.COMMITMENT_BY_FAIRNESS)[i] * conduct.fairnessInSd());
            notKnowing[i] = values.of(ImpactParameter.NOT_KNOWING_A_MONTH)[i] * (1 - conduct.comms());
            repeated[i] = values.of(ImpactParameter.REPEATED_ROUND)[i];
            scaleTeam[i] = Math.max(SMALLEST, values.of(ImpactParameter.ANNOUNCED_SCALE_TEAM)[i]);
            scaleAll[i] = Math.max(SMALLEST, values.of(ImpactParameter.ANNOUNCED_SCALE_ORGANISATION)[i]);
            double recovered = 1 - StrictMath.pow(2, -1 / values.of(ImpactParameter.COMMITMENT_HALF_LIFE)[i]);
            kept[i] = 1 - recovered * (UNSUPPORTED + (1 - UNSUPPORTED) * conduct.support());
        }
        for (double[] row : lost) {
            Arrays.fill(row, 0);
        }
    }

    /** Ends a month for all teams. */
    void next(int month) {
        double ofAll = course.announcedOfAll()[month];
        if (ofAll > 0) {
            shock(seen, 0, ofAll);
        }
        for (int g = 0; g < lost.length; g++) {
            fade(lost[g]);
            if (ofAll > 0) {
                announce(g, month, ofAll);
            }
            if (course.notKnowing()[g][month]) {
                add(lost[g], notKnowing, 0);
            }
        }
    }

    private void fade(double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] *= kept[i];
        }
    }

    private void announce(int team, int month, double ofAll) {
        double ofTeam = course.announced()[team][month];
        if (ofTeam > 0) {
            shock(told, ofTeam, ofAll);
        }
        add(lost[team], ofTeam > 0 ? told : seen, course.rounds()[team][month]);
    }

    private void shock(double[] row, double ofTeam, double ofAll) {
        for (int i = 0; i < row.length; i++) {
            row[i] = shock[i] * (1 - StrictMath.exp(-(ofTeam / scaleTeam[i] + ofAll / scaleAll[i])));
        }
    }

    private void add(double[] row, double[] size, int rounds) {
        for (int i = 0; i < row.length; i++) {
            double added = size[i];
            for (int round = 0; round < rounds; round++) {
                added *= repeated[i];
            }
            row[i] += added;
        }
    }
}
