package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/** Goodwill of each partner in one future. One whose goodwill falls below its threshold leaves for good, with what it gives. */
final class PlainPartnerGoodwill {

    private final ModelPartners partners;
    private final CoursePartners course;
    private final double harm;
    private final double contradiction;
    private final double repair;
    private final double[] goodwill;
    private final boolean[] left;

    PlainPartnerGoodwill(ModelPartners partners, CoursePartners course, Conduct conduct, ParameterValues values) {
        this.partners = partners;
        this.course = course;
        this.harm = values.of(ImpactParameter.PARTNER_HARM);
        this.contradiction = values.of(ImpactParameter.PARTNER_CONTRADICTION);
        this.repair = values.of(ImpactParameter.PARTNER_REPAIR) * conduct.involvement();
        this.goodwill = partners.goodwill().clone();
        this.left = new boolean[goodwill.length];
    }

    /**
     * One month: G' = clamp(G − harm·dependence − contradiction + repair·involvement·(G0 − G)).
     *
     * @return pence of contributions that the month goes without
     */
    double month(int month) {
        double lost = 0;
        for (int p = 0; p < goodwill.length; p++) {
            if (left[p]) {
                lost += partners.monthlyContributionPence()[p];
                continue;
            }
            double changed = goodwill[p] - harm * partners.dependence()[p] * course.cut()[p][month]
                    - contradiction * course.contradictions()[p][month]
                    + repair * (partners.goodwill()[p] - goodwill[p]);
            goodwill[p] = Math.max(0, Math.min(1, changed));
            left[p] = goodwill[p] < partners.threshold()[p];
        }
        return lost;
    }
}
