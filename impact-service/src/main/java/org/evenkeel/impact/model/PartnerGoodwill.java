package org.evenkeel.impact.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * Goodwill of each partner, 0 to 1: G' = clamp(G − harm·dependence − contradiction + repair·involvement·(G0 − G)). One whose
 * goodwill falls below its threshold leaves for good, with what it gives; one that is below it before the plan leaves whatever is
 * done, and that is no doing of the plan. All sizes are placeholders of ours. Rows have a place a future.
 */
final class PartnerGoodwill {

    private final ModelPartners partners;
    private final CoursePartners course;
    private final double involvement;
    private final int[] touched;
    private final double[][] goodwill;
    private final boolean[][] left;
    private final double[] harm;
    private final double[] contradiction;
    private final double[] repair;

    PartnerGoodwill(ModelPartners partners, CoursePartners course, Conduct conduct, int futures) {
        this.partners = partners;
        this.course = course;
        this.involvement = conduct.involvement();
        List<Integer> found = new ArrayList<>();
        for (int p = 0; p < partners.count(); p++) {
            boolean acts = Arrays.stream(course.cut()[p]).anyMatch(cut -> cut != 0)
                    || Arrays.stream(course.contradictions()[p]).anyMatch(times -> times != 0);
            if (acts && partners.goodwill()[p] >= partners.threshold()[p]) {
                found.add(p);
            }
        }
        this.touched = found.stream().mapToInt(Integer::intValue).toArray();
        this.goodwill = new double[touched.length][futures];
        this.left = new boolean[touched.length][futures];
        this.harm = new double[futures];
        this.contradiction = new double[futures];
        this.repair = new double[futures];
    }

    void begin(ParameterBlock values) {
        for (int i = 0; i < harm.length; i++) {
            harm[i] = values.of(ImpactParameter.PARTNER_HARM)[i];
            contradiction[i] = values.of(ImpactParameter.PARTNER_CONTRADICTION)[i];
            repair[i] = values.of(ImpactParameter.PARTNER_REPAIR)[i] * involvement;
        }
        for (int k = 0; k < touched.length; k++) {
            Arrays.fill(goodwill[k], partners.goodwill()[touched[k]]);
            Arrays.fill(left[k], false);
        }
    }

    /**
     * One month.
     *
     * @param lost pence of contributions that the month goes without, by future: added to
     */
    void month(int month, double[] lost) {
        for (int k = 0; k < touched.length; k++) {
            int p = touched[k];
            double dependentCut = partners.dependence()[p] * course.cut()[p][month];
            for (int i = 0; i < lost.length; i++) {
                if (left[k][i]) {
                    lost[i] += partners.monthlyContributionPence()[p];
                    continue;
                }
                double changed = goodwill[k][i] - harm[i] * dependentCut - contradiction[i] * course.contradictions()[p][month]
                        + repair[i] * (partners.goodwill()[p] - goodwill[k][i]);
                goodwill[k][i] = Math.max(0, Math.min(1, changed));
                left[k][i] = goodwill[k][i] < partners.threshold()[p];
            }
        }
    }
}
