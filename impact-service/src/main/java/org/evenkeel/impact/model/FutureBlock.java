package org.evenkeel.impact.model;

import java.util.Arrays;

import org.evenkeel.impact.parameter.ParameterBlock;

/**
 * One course in some futures side by side, month after month: people leave, work is done, people quit, others arrive. Doing
 * nothing is the state that these equations keep to the bit, so it is simulated by nobody: what a course costs beyond it is what
 * the course costs. A future's figures do not depend on which others stand beside it. Used again and again, by one thread at a
 * time.
 */
public final class FutureBlock {

    private final Baseline baseline;
    private final Course course;
    private final RunBlock run;
    private final Turnover turnover;
    private final Commitment commitment;
    private final Workload work;
    private final PartnerGoodwill partners;
    private final MonthlyCosts costs;
    private final Wholeness wholeness;
    private final double[][] overload;
    private final double[] stayed;
    private final boolean inFull;

    /** @param futures how many side by side */
    public FutureBlock(Baseline baseline, Course course, int futures) {
        this(baseline, course, futures, false);
    }

    /** @param inFull whether figures are recorded that only tests and single runs ask for */
    FutureBlock(Baseline baseline, Course course, int futures, boolean inFull) {
        this.baseline = baseline;
        this.course = course;
        this.inFull = inFull;
        this.run = new RunBlock(course.months(), baseline.works().count(), futures);
        this.turnover = new Turnover(course.conduct(), futures);
        this.commitment = new Commitment(course.people(), course.conduct(), futures);
        this.work = new Workload(baseline.works(), course.work(), futures);
        this.partners = new PartnerGoodwill(baseline.partners(), course.partners(), course.conduct(), futures);
        this.costs = new MonthlyCosts(new Prices(baseline, futures), course.money().exposed(), run);
        this.wholeness = new Wholeness(baseline, futures);
        this.overload = new double[baseline.works().count()][futures];
        this.stayed = new double[futures];
    }

    public int futures() {
        return run.futures();
    }

    /**
     * What happens in these futures.
     *
     * @param values as many futures as this block holds
     * @return filled anew by the next run
     */
    public RunBlock run(ParameterBlock values) {
        turnover.begin(values);
        commitment.begin(values);
        partners.begin(values);
        Staffing staffing = new Staffing(baseline.teams(), values, turnover.normal);
        Provision provision = new Provision(baseline, course, values, staffing);
        provision.capacity(work.capacity);
        work.begin(values);
        costs.begin(values, work.before);
        run.clear();
        for (int month = 0; month < course.months(); month++) {
            provision.leave(month, run);
            provision.provide(month, run, work.capacity);
            if (inFull) {
                provision.absenceDays(month, run.row(MonthFigure.ABSENCE_DAYS, month));
            }
            work.work(month);
            costs.ofWork(month, work);
            costs.ofProcedure(month);
            partners.month(month, run.row(MonthFigure.PARTNERS, month));
            quit(month, staffing);
            record(month, staffing);
            commitment.next(month);
        }
        return run;
    }

    private void quit(int month, Staffing staffing) {
        double[] quits = run.row(MonthFigure.QUITS, month);
        double[] beyond = run.row(MonthFigure.QUITS_BEYOND, month);
        double[] lost = run.row(MonthFigure.COMMITMENT_LOST, month);
        turnover.upliftOfDismissals(course.people().dismissedOfAll()[month]);
        for (int w = 0; w < overload.length; w++) {
            turnover.upliftOfOverload(work.load[w], overload[w]);
        }
        staffing.age();
        Arrays.fill(stayed, 0);
        for (int g = 0; g < staffing.people.length; g++) {
            double[] share = turnover.share(commitment.lost[g], overload[baseline.teams().workOf()[g]]);
            sum(staffing.people[g], share, commitment.lost[g], quits, beyond, lost);
            staffing.change(g, share);
            costs.ofHiring(month, g, staffing.hired, staffing.hiredNormally[g]);
            if (inFull) {
                add(staffing.hired, run.row(MonthFigure.HIRED, month));
            }
        }
        for (int i = 0; i < lost.length; i++) {
            lost[i] = stayed[i] > 0 ? lost[i] / stayed[i] : 0;
        }
    }

    private void sum(double[] people, double[] share, double[] commitmentLost, double[] quits, double[] beyond, double[] lost) {
        double[] normal = turnover.normal;
        for (int i = 0; i < quits.length; i++) {
            double quit = people[i] * share[i];
            quits[i] += quit;
            beyond[i] += quit - people[i] * normal[i];
            lost[i] += commitmentLost[i] * (people[i] - quit);
            stayed[i] += people[i] - quit;
        }
    }

    private void record(int month, Staffing staffing) {
        for (int w = 0; w < work.demand.length; w++) {
            System.arraycopy(work.felt[w], 0, run.felt(w, month), 0, stayed.length);
            add(work.capacity[w], run.row(MonthFigure.CAPACITY, month));
            double[] tier = run.serviceMonthsShort(baseline.works().tier()[w]);
            for (int i = 0; i < tier.length; i++) {
                tier[i] += work.before[w][i] > 0 ? work.unmet[w][i] / work.before[w][i] : 0;
            }
        }
        wholeness.read(work.felt, commitment.lost, staffing.people, run.whole(month));
        if (inFull) {
            FullRecord.of(month, staffing, work, run);
        }
    }

    static void add(double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
