package org.evenkeel.impact.model;

/** Acts on partners by month, and where they contradict each other. */
final class PartnerActs {

    private final int months;
    private final double[][] cut;
    private final int[][] helping;
    private final int[][] harming;

    PartnerActs(int partners, int months) {
        this.months = months;
        this.cut = new double[partners][months];
        this.helping = new int[partners][months];
        this.harming = new int[partners][months];
    }

    void add(int partner, int month, boolean helps, double shareCut) {
        if (month >= months) {
            return;
        }
        int at = Math.max(0, month);
        if (helps) {
            helping[partner][at]++;
        } else {
            harming[partner][at]++;
            cut[partner][at] = Math.min(1, cut[partner][at] + shareCut);
        }
    }

    CoursePartners build() {
        double[][] contradictions = new double[cut.length][months];
        for (int p = 0; p < cut.length; p++) {
            int helped = 0;
            int harmed = 0;
            int told = 0;
            for (int t = 0; t < months; t++) {
                helped += helping[p][t];
                harmed += harming[p][t];
                int pairs = Math.min(helped, harmed);
                contradictions[p][t] = pairs - told;
                told = pairs;
            }
        }
        return new CoursePartners(cut, contradictions);
    }
}
