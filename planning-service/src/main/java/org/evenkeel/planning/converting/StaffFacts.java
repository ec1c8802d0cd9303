package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.pricing.AnnualPay;
import org.evenkeel.planning.solving.model.PlanningStaff;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningStaffTeam;

/** Teams, their work and their pay, and the groups whose share of the burden is watched: each team, then each grade. */
final class StaffFacts {

    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private final Question question;
    private final Map<String, List<Pool>> poolsOfTeam;
    private final Map<String, Long> payOfPool = new LinkedHashMap<>();
    private final List<PlanningStaffGroup> groups = new ArrayList<>();
    private final Places places;
    private final List<Long> payOfGroup = new ArrayList<>();

    StaffFacts(Question question) {
        this.question = question;
        List<Pool> pools = question.document().pools();
        AnnualPay pay = new AnnualPay(question.parameters());
        pools.forEach(pool -> payOfPool.put(pool.reference(), pay.withOnCosts(List.of(pool))));
        poolsOfTeam = pools.stream().collect(Collectors.groupingBy(Pool::team));
        for (Team team : question.document().teams()) {
            add(PlanningStaffGroup.Kind.TEAM, team.reference(), team.name(),
                    poolsOfTeam.getOrDefault(team.reference(), List.of()));
        }
        TreeSet<String> grades = pools.stream().map(Pool::grade).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String grade : grades) {
            add(PlanningStaffGroup.Kind.GRADE, grade, "grade " + grade,
                    pools.stream().filter(pool -> grade.equals(pool.grade())).toList());
        }
        places = new Places(groups.stream().map(group -> key(group.kind(), group.reference())).toList());
    }

    private void add(PlanningStaffGroup.Kind kind, String reference, String name, List<Pool> pools) {
        groups.add(new PlanningStaffGroup(kind, reference, name));
        payOfGroup.add(pools.stream().mapToLong(this::pay).sum());
    }

    private static String key(PlanningStaffGroup.Kind kind, String reference) {
        return kind + " " + reference;
    }

    PlanningStaff all() {
        return new PlanningStaff(question.document().teams().stream().map(this::team).toList(), groups, seniorPay() > 0,
                question.thresholds().all());
    }

    private PlanningStaffTeam team(Team team) {
        List<Integer> rounds = team.changeRounds().stream().map(day -> question.year().monthOf(day)).distinct().sorted()
                .toList();
        return new PlanningStaffTeam(team.reference(), team.name(), rounds, fteHundredths(team));
    }

    /** Who does the work of a team now: those in post, agency and volunteers. A vacant post does none. */
    long fteHundredths(Team team) {
        return poolsOfTeam.getOrDefault(team.reference(), List.of()).stream().map(pool -> pool.fte().add(pool.agencyFte()))
                .reduce(team.volunteerFte(), BigDecimal::add).multiply(HUNDREDTHS).setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Pay of those in post in a pool, pence a year with on-costs. */
    long pay(Pool pool) {
        return payOfPool.getOrDefault(pool.reference(), 0L);
    }

    long wholePay() {
        return payOfPool.values().stream().mapToLong(Long::longValue).sum();
    }

    long seniorPay() {
        return question.document().pools().stream().filter(Pool::senior).mapToLong(this::pay).sum();
    }

    /** The groups that a pool's people belong to. */
    List<Integer> groupsOf(Pool pool) {
        List<Integer> found = new ArrayList<>();
        places.find(key(PlanningStaffGroup.Kind.TEAM, pool.team())).ifPresent(found::add);
        if (pool.grade() != null) {
            places.find(key(PlanningStaffGroup.Kind.GRADE, pool.grade())).ifPresent(found::add);
        }
        return found;
    }

    long payOf(int group) {
        return payOfGroup.get(group);
    }
}
