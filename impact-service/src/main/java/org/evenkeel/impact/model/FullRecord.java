package org.evenkeel.impact.model;

/** Writes down what conservation is judged by: people, posts and work at the end of a month. */
final class FullRecord {

    private FullRecord() {
    }

    static void of(int month, Staffing staffing, Workload work, RunBlock run) {
        double[] vacant = run.row(MonthFigure.VACANT, month);
        for (int g = 0; g < staffing.people.length; g++) {
            FutureBlock.add(staffing.people[g], run.row(MonthFigure.IN_POST, month));
            FutureBlock.add(staffing.posts[g], run.row(MonthFigure.POSTS, month));
            for (int i = 0; i < vacant.length; i++) {
                vacant[i] += staffing.vacant(g, i);
            }
        }
        for (int w = 0; w < work.demand.length; w++) {
            FutureBlock.add(work.demand[w], run.row(MonthFigure.DEMAND, month));
            FutureBlock.add(work.met[w], run.row(MonthFigure.MET, month));
            FutureBlock.add(work.unmet[w], run.row(MonthFigure.UNMET, month));
            FutureBlock.add(work.cleared[w], run.row(MonthFigure.CLEARED, month));
            FutureBlock.add(work.lapsed[w], run.row(MonthFigure.LAPSED, month));
            FutureBlock.add(work.backlog[w], run.row(MonthFigure.BACKLOG, month));
        }
    }
}
