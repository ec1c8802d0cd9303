package org.evenkeel.impact.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request by the places of its parts: whose team does which work, and how much of a work a choice touches. */
final class PricedScenario {

    private final RecoveryPricesRequest request;
    private final Map<String, PricedTeam> teams = new HashMap<>();
    /** People and pay by work: a service, or what a team does that serves all. */
    private final Map<String, Work> works = new HashMap<>();

    /** All teams of one work together. */
    record Work(String id, boolean service, long employees, double annualPay) {

        private Work and(PricedTeam team) {
            return new Work(id, service, employees + team.employees(), annualPay + team.annualPayPence());
        }
    }

    PricedScenario(RecoveryPricesRequest request) {
        this.request = request;
        for (PricedTeam team : request.teams()) {
            teams.put(team.id(), team);
            works.merge(workOf(team), new Work(workOf(team), team.serviceId() != null, 0, 0).and(team),
                    (before, one) -> before.and(team));
        }
    }

    RecoveryPricesRequest request() {
        return request;
    }

    /** A key that no service shares with a team. */
    private static String workOf(PricedTeam team) {
        return team.serviceId() == null ? "team " + team.id() : "service " + team.serviceId();
    }

    /** The works that teams do, in one order, each with how many of the teams' employees do it. */
    Map<String, Long> touched(List<String> teamIds) {
        Map<String, Long> touched = new TreeMap<>();
        for (String id : teamIds) {
            PricedTeam team = teams.get(id);
            if (team != null) {
                touched.merge(workOf(team), (long) team.employees(), Long::sum);
            }
        }
        return touched;
    }

    List<Work> works(Map<String, Long> touched) {
        List<Work> found = new ArrayList<>();
        touched.keySet().forEach(id -> {
            Work work = works.get(id);
            if (work != null) {
                found.add(work);
            }
        });
        return found;
    }

    /** Employees of the teams named, and their pay. */
    Work together(List<String> teamIds) {
        Work sum = new Work("", false, 0, 0);
        for (String id : teamIds) {
            PricedTeam team = teams.get(id);
            sum = team == null ? sum : sum.and(team);
        }
        return sum;
    }
}
