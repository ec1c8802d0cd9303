package org.evenkeel.impact.model;

import static org.evenkeel.impact.model.SampleOrganisation.CENTRAL;
import static org.evenkeel.impact.model.SampleOrganisation.MONTHS;
import static org.evenkeel.impact.model.SampleOrganisation.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.parameter.ParameterValues;

/** What was published beside what the whole model says in the situation of each study, at central parameters. */
final class EvidenceTable {

    private static final double WEEKS_A_MONTH = 52.18 / 12;
    private static final Conduct CALM = new Conduct(0, 1, 1, 1, 1);

    /** Whether the outcome lies within what was published, and how it is told. */
    record Row(String study, String grade, String what, String published, double low, double high, double outcome,
            String unit) {

        boolean within() {
            return low <= outcome && outcome <= high;
        }

        String markdown() {
            return String.format(Locale.ROOT, "| %s | %s | %s | %s | %s to %s %s | **%s** |", study, grade, what, published,
                    number(low), number(high), unit, number(outcome));
        }

        private static String number(double value) {
            return String.format(Locale.ROOT, value >= 5 ? "%.1f" : "%.2f", value);
        }
    }

    private final Baseline baseline = SampleOrganisation.of(30);
    private final List<Row> rows = new ArrayList<>();

    List<Row> rows() {
        turnover();
        commitment();
        absence();
        rows.add(new Row("Oxford Economics 2014", "B", "weeks until a newcomer whose origin is unknown works in full",
                "28 (15 same sector to 52 from inactivity)", 15, 52, weeksToFullOutput(), "weeks"));
        return rows;
    }

    private void turnover() {
        String study = "Trevor & Nyberg 2008";
        rows.add(new Row(study, "B", "rise of voluntary turnover, 0.5 % dismissed, unfairly", "13 % against a little over 10 %",
                0.20, 0.30, riseOfQuits(3, CALM), "of base"));
        rows.add(new Row(study, "B", "the same, 1 % dismissed", "31 % more", 0.26, 0.36, riseOfQuits(6, CALM), "of base"));
        rows.add(new Row(study, "B", "part of the rise that fair procedure leaves", "under a quarter", 0, 0.3,
                riseOfQuits(6, new Conduct(1, 1, 1, 1, 1)) / riseOfQuits(6, CALM), "of it"));
    }

    /** Of 600 so many are dismissed at once; overload and commitment are kept out, as the study's curve has them in. */
    private double riseOfQuits(double dismissed, Conduct conduct) {
        CourseBuilder course = new CourseBuilder(baseline, MONTHS);
        course.leave(0, 0, dismissed, 0, 0);
        ParameterValues values = CENTRAL.with(ImpactParameter.QUITS_BY_OVERLOAD, 0);
        Run run = new Simulation(baseline, course.build(conduct)).run(values);
        double beyond = sum(run.people().beyond().quits(), 12);
        return beyond / (sum(run.people().quits(), 12) - beyond);
    }

    private void commitment() {
        double difference = commitmentLost(0.25) - commitmentLost(0.5);
        rows.add(new Row("van Dierendonck & Jacobs 2012", "A", "commitment of survivors by one s.d. of fairness",
                "corrected r 0.40", 0.30, 0.50, difference, "s.d."));
    }

    private double commitmentLost(double fairness) {
        CourseBuilder course = new CourseBuilder(baseline, MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            course.announce(g, baseline.teams().employees()[g] / 2, 0, 0);
        }
        return SampleOrganisation.run(baseline, course.build(new Conduct(fairness, 1, 0.5, 0.5, 0.5))).people()
                .commitmentLost()[1];
    }

    private void absence() {
        sector("public", ImpactParameter.ABSENCE_DAYS_PUBLIC, 13.3);
        sector("private", ImpactParameter.ABSENCE_DAYS_PRIVATE, 9.1);
        sector("non-profit", ImpactParameter.ABSENCE_DAYS_NON_PROFIT, 6.5);
        double exposed = absenceRatio(new Conduct(0.5, 0.5, 0.5, 0, 0.5));
        double protectedWholly = absenceRatio(new Conduct(0.5, 0.5, 0.5, 1, 0.5));
        rows.add(new Row("Kivimäki 2000", "B", "absence after more than 18 % of posts went, against none", "2.17", 1.54, 3.07,
                exposed, "times"));
        rows.add(new Row("Kivimäki 2000", "B", "part of the rise that goes with workload, control and security",
                "49 % (adjusted)", 0.3, 0.6, (exposed - protectedWholly) / (exposed - 1), "of it"));
    }

    private void sector(String name, ImpactParameter days, double published) {
        Baseline of = new Baseline(baseline.teams(), baseline.works(), baseline.partners(), days);
        double found = sum(SampleOrganisation.nothing(of).people().absenceDays(), 12) / baseline.teams().everybody();
        rows.add(new Row("CIPD 2025", "A", "days of absence a year, " + name + " sector", Double.toString(published),
                published - 0.05, published + 0.05, found, "days"));
    }

    /** A quarter of every team goes in the first month. */
    private double absenceRatio(Conduct conduct) {
        CourseBuilder course = new CourseBuilder(baseline, MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            course.leave(g, 0, baseline.teams().employees()[g] / 4, 0, 0);
        }
        RunPeople people = SampleOrganisation.run(baseline, course.build(conduct)).people();
        double beyond = sum(people.beyond().absenceDays(), 12);
        double all = sum(people.absenceDays(), 12);
        return all / (all - beyond);
    }

    private static double weeksToFullOutput() {
        double[][] missing = new Hiring(ParameterBlock.of(CENTRAL)).missing;
        int months = missing.length;
        while (months > 0 && missing[months - 1][0] <= 0) {
            months--;
        }
        return months * WEEKS_A_MONTH;
    }
}
