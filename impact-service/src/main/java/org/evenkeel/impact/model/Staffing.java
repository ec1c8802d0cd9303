package org.evenkeel.impact.model;

import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * People and posts of each team, in employees: H' = H − quits − compulsory − voluntary + redeployedIn − redeployedOut + hires.
 * Employees in post plus vacant posts are the funded posts, in every month; hires fill only posts left by quits. It begins in a
 * steady state, with the vacancies and newcomers that are normal, and stays in it to the bit where nothing is done. Rows have a
 * place a future.
 */
final class Staffing {

    final double[][] people;
    final double[][] posts;
    /** Share of its posts at first that a team still has; volunteers stay with them. */
    final double[][] postsKept;
    /** How many a month hires where nothing is done, for the posts that are left. */
    final double[][] hiredNormally;
    /** What newcomers cannot do yet, in employees. */
    final double[][] missing;
    /** Of the team asked for last. */
    final double[] quits;
    final double[] hired;
    private final double[] employees;
    private final double[][] postsAtFirst;
    private final double[][][] quitsByAge;
    private final double[][][] newcomers;
    private final double[] normal;
    private final Hiring hiring;
    private int newest;
    private int youngest;

    /** @param normal the share that quits in a month where nothing is done */
    Staffing(ModelTeams teams, ParameterBlock values, double[] normal) {
        int count = teams.count();
        int futures = values.futures();
        this.hiring = new Hiring(values);
        this.normal = normal;
        this.employees = teams.employees();
        this.people = new double[count][futures];
        this.posts = new double[count][futures];
        this.postsAtFirst = new double[count][futures];
        this.postsKept = new double[count][futures];
        this.hiredNormally = new double[count][futures];
        this.missing = new double[count][futures];
        this.quits = new double[futures];
        this.hired = new double[futures];
        this.quitsByAge = new double[count][hiring.vacant.length + 1][futures];
        this.newcomers = new double[count][hiring.missing.length][futures];
        for (int g = 0; g < count; g++) {
            settle(g);
        }
    }

    private void settle(int team) {
        for (int i = 0; i < normal.length; i++) {
            people[team][i] = employees[team];
            double quit = employees[team] * normal[i];
            for (double[] row : quitsByAge[team]) {
                row[i] = quit;
            }
            double staying = quit;
            double cannot = hiring.missing[0][i] * staying;
            newcomers[team][0][i] = staying;
            for (int age = 1; age < hiring.missing.length; age++) {
                staying *= 1 - normal[i];
                newcomers[team][age][i] = staying;
                cannot += hiring.missing[age][i] * staying;
            }
            missing[team][i] = cannot;
            posts[team][i] = employees[team] + vacant(team, i);
            postsAtFirst[team][i] = posts[team][i];
            postsKept[team][i] = 1;
            hiredNormally[team][i] = quit;
        }
    }

    private double[] quitsOfAge(int team, int monthEnds) {
        double[][] rows = quitsByAge[team];
        return rows[(newest + rows.length - monthEnds) % rows.length];
    }

    double vacant(int team, int future) {
        double vacant = 0;
        for (int k = 0; k < hiring.vacant.length; k++) {
            vacant += hiring.vacant[k][future] * quitsOfAge(team, k)[future];
        }
        return vacant;
    }

    /**
     * Removes posts at the start of a month, with as many vacant ones as is normal for them; as many people leave as are there.
     *
     * @param there the share of those planned who are there to leave, by future: filled in
     */
    void remove(int team, double planned, double[] there) {
        for (int i = 0; i < there.length; i++) {
            double before = people[team][i];
            double gone = Math.min(before, planned);
            scale(newcomers[team], i, before > 0 ? 1 - gone / before : 0);
            missing[team][i] *= before > 0 ? 1 - gone / before : 0;
            people[team][i] -= gone;
            double left = employees[team] > planned ? posts[team][i] - planned * postsAtFirst[team][i] / employees[team] : 0;
            double vacant = vacant(team, i);
            double vacantLeft = Math.max(0, left - people[team][i]);
            scale(quitsByAge[team], i, vacant > 0 ? Math.min(1, vacantLeft / vacant) : 0);
            posts[team][i] = people[team][i] + vacant(team, i);
            postsKept[team][i] = postsAtFirst[team][i] > 0 ? posts[team][i] / postsAtFirst[team][i] : 1;
            hiredNormally[team][i] = employees[team] * normal[i] * postsKept[team][i];
            there[i] = gone / planned;
        }
    }

    /**
     * Gives vacant posts to people redeployed, before anybody is hired.
     *
     * @param between people without a post in one future
     * @return how many found one
     */
    double place(int future, double between) {
        double vacant = 0;
        for (int g = 0; g < people.length; g++) {
            vacant += vacant(g, future);
        }
        double placed = Math.min(between, vacant);
        if (placed <= 0) {
            return 0;
        }
        for (int g = 0; g < people.length; g++) {
            double found = vacant(g, future) * (placed / vacant);
            double newcomer = found * hiring.newcomersARedeployed[future];
            people[g][future] += found;
            newcomers[g][youngest][future] += newcomer;
            missing[g][future] += newcomer * hiring.missing[0][future];
            scale(quitsByAge[g], future, 1 - placed / vacant);
        }
        return placed;
    }

    private static void scale(double[][] rows, int future, double factor) {
        for (double[] row : rows) {
            row[future] *= factor;
        }
    }

    /** Ends a month for all teams: what happened in it is a month older. */
    void age() {
        newest = (newest + 1) % (hiring.vacant.length + 1);
        youngest = (youngest + hiring.missing.length - 1) % hiring.missing.length;
    }

    /** Ends a month for one team: a share of the people quits, and those hired for the next arrive. */
    void change(int team, double[] share) {
        double[] old = quitsOfAge(team, 0);
        quit(people[team], share, old);
        for (int k = 0; k < hiring.vacant.length; k++) {
            hire(hiring.vacant[k], quitsOfAge(team, k + 1), quitsOfAge(team, k));
        }
        arrive(people[team], newcomers[team][youngest], missing[team]);
        int ages = hiring.missing.length;
        for (int age = 1; age < ages; age++) {
            grow(newcomers[team][(youngest + age) % ages], share, hiring.missing[age], missing[team]);
        }
    }

    private void quit(double[] in, double[] share, double[] newestQuits) {
        for (int i = 0; i < in.length; i++) {
            quits[i] = in[i] * share[i];
            newestQuits[i] = quits[i];
            hired[i] = quits[i];
        }
    }

    /** Adds only differences of months, so that a steady state stays so to the bit. */
    private void hire(double[] stillVacant, double[] older, double[] newer) {
        for (int i = 0; i < older.length; i++) {
            hired[i] += stillVacant[i] * (older[i] - newer[i]);
        }
    }

    private void arrive(double[] in, double[] first, double[] cannot) {
        double[] missingAtFirst = hiring.missing[0];
        for (int i = 0; i < in.length; i++) {
            in[i] += hired[i] - quits[i];
            first[i] = hired[i];
            cannot[i] = missingAtFirst[i] * hired[i];
        }
    }

    private static void grow(double[] cohort, double[] share, double[] missingOfAge, double[] cannot) {
        for (int i = 0; i < cohort.length; i++) {
            cohort[i] *= 1 - share[i];
            cannot[i] += missingOfAge[i] * cohort[i];
        }
    }
}
