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

    static RunPeople ofMonths(int months) {
        return new RunPeople(new double[months], new double[months], new double[months], new double[months],
                new double[months], new double[months], new double[months], new double[months], new double[months],
                new double[months], new double[months], new RunBeyond(new double[months], new double[months]));
    }
}
