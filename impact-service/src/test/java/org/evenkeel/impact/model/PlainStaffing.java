package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterValues;

/**
 * People and posts of each team in one future. Employees in post plus vacant posts are the funded posts, in every month. It
 * begins
 * in a steady state: as many arrive each month as leave, with the vacancies and newcomers that go with it.
 */
final class PlainStaffing {

    private static final double MONTHS_A_WEEK = 12 / 52.18;
    private static final int LONGEST_VACANCY_MONTHS = 24;
    private static final int LONGEST_RAMP_MONTHS = 36;
    private static final double MIDDLE_OF_MONTH = 0.5;

    final double[] people;
    final double[] posts;
    /** Of the month at hand. */
    final double[] hired;
    private final double[] postsAtFirst;
    private final double[] employees;
    private final double normalQuitShare;
    private final double[][] due;
    private final double[][] newcomers;
    private final double[] missingByAge;
    private final double vacancyMonths;
    private final double newcomersARedeployed;
    private double betweenPosts;

    PlainStaffing(ModelTeams teams, ParameterValues values, double normalQuitShare) {
        int count = teams.count();
        this.employees = teams.employees();
        this.normalQuitShare = normalQuitShare;
        this.people = employees.clone();
        this.posts = new double[count];
        this.postsAtFirst = new double[count];
        this.hired = new double[count];
        this.vacancyMonths = Math.min(LONGEST_VACANCY_MONTHS, values.of(ImpactParameter.VACANCY_WEEKS) * MONTHS_A_WEEK);
        double ramp = values.of(ImpactParameter.WEEKS_TO_FULL_OUTPUT) * MONTHS_A_WEEK;
        this.missingByAge = missingByAge(ramp, 1 - values.of(ImpactParameter.STARTING_OUTPUT));
        double rampWithin = values.of(ImpactParameter.WEEKS_TO_FULL_OUTPUT_WITHIN) * MONTHS_A_WEEK;
        this.newcomersARedeployed = ramp > 0 ? Math.min(1, rampWithin / ramp) : 0;
        this.due = new double[count][(int) vacancyMonths + 2];
        this.newcomers = new double[count][missingByAge.length];
        for (int g = 0; g < count; g++) {
            settle(g);
        }
    }

    private static double[] missingByAge(double rampMonths, double missingAtFirst) {
        int ages = (int) Math.min(LONGEST_RAMP_MONTHS, Math.ceil(Math.max(1, rampMonths)));
        double[] missing = new double[ages];
        for (int age = 0; age < ages; age++) {
            missing[age] = rampMonths <= 0 ? 0 : missingAtFirst * Math.max(0, 1 - (age + MIDDLE_OF_MONTH) / rampMonths);
        }
        return missing;
    }

    private void settle(int team) {
        double quits = people[team] * normalQuitShare;
        int whole = (int) vacancyMonths;
        for (int k = 0; k < whole; k++) {
            due[team][k] = quits;
        }
        due[team][whole] = quits * (vacancyMonths - whole);
        double staying = quits;
        for (int age = 0; age < missingByAge.length; age++) {
            newcomers[team][age] = staying;
            staying *= 1 - normalQuitShare;
        }
        postsAtFirst[team] = people[team] + vacant(team);
        posts[team] = postsAtFirst[team];
    }

    double vacant(int team) {
        double vacant = 0;
        for (double each : due[team]) {
            vacant += each;
        }
        return vacant;
    }

    /** People redeployed who have no post yet. */
    double betweenPosts() {
        return betweenPosts;
    }

    /** Full-time output of a team's employees, in employees: newcomers count for what they can do already. */
    double output(int team) {
        double missing = 0;
        for (int age = 0; age < missingByAge.length; age++) {
            missing += newcomers[team][age] * missingByAge[age];
        }
        return Math.max(0, people[team] - missing);
    }

    /** Share of its posts at first that a team still has; volunteers stay with them. */
    double postsKept(int team) {
        return postsAtFirst[team] > 0 ? posts[team] / postsAtFirst[team] : 1;
    }

    /** How many a month hires where nothing is done, for the posts that are left. */
    double hiredNormally(int team) {
        return employees[team] * normalQuitShare * postsKept(team);
    }

    /**
     * Removes posts at the start of a month, with as many vacant ones as is normal for them; as many people leave as are there.
     *
     * @return the share of those planned who are there to leave
     */
    double remove(int team, double dismissed, double redeployed) {
        double planned = dismissed + redeployed;
        if (planned <= 0) {
            return 0;
        }
        double gone = Math.min(people[team], planned);
        scaleNewcomers(team, people[team] > 0 ? 1 - gone / people[team] : 0);
        people[team] -= gone;
        posts[team] = employees[team] > planned ? posts[team] - planned * postsAtFirst[team] / employees[team] : 0;
        posts[team] = Math.max(people[team], posts[team]);
        double vacant = vacant(team);
        scaleDue(team, vacant > 0 ? Math.min(1, (posts[team] - people[team]) / vacant) : 0);
        posts[team] = people[team] + vacant(team);
        betweenPosts += redeployed * gone / planned;
        return gone / planned;
    }

    /** Gives vacant posts to people redeployed, before anybody is hired; returns how many found one. */
    double place() {
        double vacant = 0;
        for (int g = 0; g < people.length; g++) {
            vacant += betweenPosts > 0 ? vacant(g) : 0;
        }
        double placed = Math.min(betweenPosts, vacant);
        if (placed <= 0) {
            return 0;
        }
        double share = placed / vacant;
        for (int g = 0; g < people.length; g++) {
            double found = vacant(g) * share;
            people[g] += found;
            newcomers[g][0] += found * newcomersARedeployed;
            scaleDue(g, 1 - share);
        }
        betweenPosts -= placed;
        return placed;
    }

    /** Ends a month: a share of the people quit, and their posts will be filled after a while. */
    double quit(int team, double share) {
        double quits = people[team] * share;
        int whole = (int) vacancyMonths;
        people[team] -= quits;
        scaleNewcomers(team, 1 - share);
        due[team][whole] += quits * (1 - (vacancyMonths - whole));
        due[team][whole + 1] += quits * (vacancyMonths - whole);
        return quits;
    }

    /** Ends a month: those hired for the next arrive. */
    void arrive(int team) {
        double[] posted = due[team];
        double[] cohorts = newcomers[team];
        hired[team] = posted[0];
        System.arraycopy(posted, 1, posted, 0, posted.length - 1);
        posted[posted.length - 1] = 0;
        System.arraycopy(cohorts, 0, cohorts, 1, cohorts.length - 1);
        cohorts[0] = hired[team];
        people[team] += hired[team];
    }

    private void scaleDue(int team, double factor) {
        for (int k = 0; k < due[team].length; k++) {
            due[team][k] *= factor;
        }
    }

    private void scaleNewcomers(int team, double factor) {
        for (int age = 0; age < newcomers[team].length; age++) {
            newcomers[team][age] *= factor;
        }
    }
}
