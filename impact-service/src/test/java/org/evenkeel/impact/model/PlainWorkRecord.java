package org.evenkeel.impact.model;

/** Writes a month's work into the run. */
final class PlainWorkRecord {

    private PlainWorkRecord() {
    }

    static void of(int month, ModelWorks works, PlainWorkload work, RunWork run) {
        for (int w = 0; w < works.count(); w++) {
            run.capacity()[month] += work.capacity[w];
            run.demand()[month] += work.demand[w];
            run.met()[month] += work.met[w];
            run.unmet()[month] += work.unmet[w];
            run.cleared()[month] += work.cleared[w];
            run.lapsed()[month] += work.lapsed[w];
            run.backlog()[month] += work.backlog[w];
            run.felt()[w][month] = work.felt[w];
            run.serviceMonthsShort()[works.tier()[w]] += work.before(w) > 0 ? work.unmet[w] / work.before(w) : 0;
        }
    }
}
