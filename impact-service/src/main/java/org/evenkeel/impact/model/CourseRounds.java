package org.evenkeel.impact.model;

/** Formal change rounds by team and month, and when people wait to know. */
final class CourseRounds {

    private static final int MOST = 2;
    private static final int REMEMBERED_MONTHS = 24;
    /** Rounds before the first month have no dates: a year old on average, they are remembered for one more. */
    private static final int EARLIER_MONTHS = 12;

    private final int months;
    private final int[] earlier;
    private final boolean[][] announced;
    private final boolean[][] notKnowing;

    CourseRounds(int teams, int months) {
        this.months = months;
        this.earlier = new int[teams];
        this.announced = new boolean[teams][months];
        this.notKnowing = new boolean[teams][months];
    }

    void earlier(int team, int count) {
        earlier[team] = count;
    }

    void add(int team, int month, int knownMonth) {
        announced[team][Math.max(0, month)] = true;
        for (int t = Math.max(0, month); t < Math.min(months, knownMonth); t++) {
            notKnowing[team][t] = true;
        }
    }

    boolean[][] notKnowing() {
        return notKnowing;
    }

    /** Rounds within the 24 months before, the month's own left out, at most 2. */
    int[][] counts() {
        int[][] counts = new int[earlier.length][months];
        for (int g = 0; g < earlier.length; g++) {
            for (int t = 0; t < months; t++) {
                int count = t < EARLIER_MONTHS ? earlier[g] : 0;
                for (int before = Math.max(0, t - REMEMBERED_MONTHS); before < t && count < MOST; before++) {
                    count += announced[g][before] ? 1 : 0;
                }
                counts[g][t] = Math.min(MOST, count);
            }
        }
        return counts;
    }
}
