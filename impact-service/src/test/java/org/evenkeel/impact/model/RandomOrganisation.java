package org.evenkeel.impact.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.ParameterValues;

/** Organisations, courses and futures of any kind: closed teams, empty services and zero budgets among them. */
final class RandomOrganisation {

    static final int MONTHS = 24;

    private RandomOrganisation() {
    }

    /** All that a run says, in one order. */
    static List<double[]> rows(Run run) {
        RunPeople people = run.people();
        RunWork work = run.work();
        RunCosts costs = run.costs();
        List<double[]> rows = new ArrayList<>(List.of(people.inPost(), people.vacant(), people.posts(), people.betweenPosts(),
                people.dismissed(), people.redeployedIn(), people.redeployedOut(), people.quits(), people.hired(),
                people.absenceDays(), people.commitmentLost(), people.beyond().quits(), people.beyond().absenceDays(),
                work.capacity(), work.demand(), work.met(), work.unmet(), work.cleared(), work.lapsed(), work.backlog(),
                work.serviceMonthsShort(), costs.hiring(), costs.overtime(), costs.clearing(), costs.lapsed(),
                costs.waiting(), costs.partners(), costs.exposure()));
        rows.addAll(List.of(work.felt()));
        return rows;
    }

    static Baseline baseline(Random random, int teams, int services) {
        int works = services + teams;
        ModelTeams read = new ModelTeams(new double[teams], new double[teams], new double[teams], new double[teams],
                new double[teams], new int[teams]);
        ModelWorks work = new ModelWorks(services, new double[works], new double[works], new int[works]);
        for (int g = 0; g < teams; g++) {
            read.employees()[g] = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 3 : 1_000_000);
            read.ftePerEmployee()[g] = read.employees()[g] == 0 || random.nextInt(5) == 0 ? 0 : random.nextDouble() * 1.2;
            read.agencyFte()[g] = random.nextBoolean() ? 0 : random.nextDouble() * 10;
            read.volunteerFte()[g] = random.nextBoolean() ? 0 : random.nextDouble() * 10;
            read.annualPayPence()[g] = random.nextInt(5) == 0 ? 0 : random.nextDouble() * 1e14;
            read.workOf()[g] = services > 0 && random.nextBoolean() ? random.nextInt(services) : services + g;
        }
        for (int w = 0; w < works; w++) {
            work.level()[w] = w >= services ? 1 : random.nextInt(4) == 0 ? 0 : random.nextDouble();
            work.monthlyBudgetPence()[w] = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 1e14;
            work.tier()[w] = w >= services ? 0 : 1 + random.nextInt(4);
        }
        return new Baseline(read, work, new ModelPartners(new double[] { random.nextDouble() },
                new double[] { random.nextDouble() }, new double[] { random.nextDouble() },
                new double[] { random.nextDouble() * 1e12 }), ImpactParameter.ABSENCE_DAYS_PUBLIC);
    }

    static Course course(Random random, Baseline baseline) {
        CourseBuilder course = new CourseBuilder(baseline, MONTHS);
        for (int g = 0; g < baseline.teams().count(); g++) {
            course.earlierRounds(g, random.nextInt(3));
            double employees = baseline.teams().employees()[g];
            double leaving = random.nextInt(3) == 0 ? employees : Math.floor(employees * random.nextDouble());
            double redeployed = Math.floor(leaving * random.nextDouble());
            int announced = random.nextInt(MONTHS + 30) - 24;
            course.announce(g, leaving, announced, announced + random.nextInt(6));
            course.leave(g, announced + random.nextInt(9), leaving - redeployed, redeployed, random.nextDouble() * 20);
        }
        int services = baseline.works().services();
        for (int i = 0; i < services * 2; i++) {
            int month = random.nextInt(MONTHS);
            double loss = random.nextDouble() * 1.5 - 0.3;
            course.changeLevel(random.nextInt(services), month, loss, Math.max(0, loss));
            course.moveDemand(random.nextInt(services), random.nextInt(services), month, random.nextDouble());
        }
        course.act(0, random.nextInt(MONTHS), random.nextBoolean(), random.nextDouble());
        course.act(0, random.nextInt(MONTHS), random.nextBoolean(), random.nextDouble());
        course.money().planned()[random.nextInt(DeliveryClass.COUNT)][0] += random.nextDouble() * 1e14;
        course.money().exposed().awardKept()[0] += random.nextDouble() * 1e14;
        return course.build(new Conduct(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble(),
                random.nextDouble()));
    }

    static ParameterValues values(Random random) {
        double[] values = ParameterSet.shipped().all().stream()
                .mapToDouble((ParameterRow row) -> row.low() + random.nextInt(3) / 2.0 * (row.high() - row.low())).toArray();
        return ParameterValues.of(values);
    }
}
