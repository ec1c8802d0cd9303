package org.evenkeel.impact.model;

/**
 * People of all teams by month, in employees. In post at the end of a month = in post at the end of the month before −
 * dismissed −
 * redeployed out + redeployed in − quits + hired; in post + vacant = posts.
 *
 * @param betweenPosts redeployed, and in no post yet
 * @param absenceDays working days lost
 * @param commitmentLost mean over those in post, in s.d.
 * @param beyond what of quits and absence is beyond normal
 */
public record RunPeople(double[] inPost, double[] vacant, double[] posts, double[] betweenPosts, double[] dismissed,
        double[] redeployedOut, double[] redeployedIn, double[] quits, double[] hired, double[] absenceDays,
        double[] commitmentLost, RunBeyond beyond) {

    static RunPeople of(RunBlock block) {
        return new RunPeople(block.months(MonthFigure.IN_POST, 0), block.months(MonthFigure.VACANT, 0),
                block.months(MonthFigure.POSTS, 0), block.months(MonthFigure.BETWEEN_POSTS, 0),
                block.months(MonthFigure.DISMISSED, 0), block.months(MonthFigure.REDEPLOYED_OUT, 0),
                block.months(MonthFigure.REDEPLOYED_IN, 0), block.months(MonthFigure.QUITS, 0),
                block.months(MonthFigure.HIRED, 0), block.months(MonthFigure.ABSENCE_DAYS, 0),
                block.months(MonthFigure.COMMITMENT_LOST, 0),
                new RunBeyond(block.months(MonthFigure.QUITS_BEYOND, 0), block.months(MonthFigure.ABSENCE_BEYOND, 0)));
    }
}
