package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.solving.model.PlanningWorkload;

/**
 * Who goes from each team and what work goes with them. What a service is promised less of, or what moves or stops, is work
 * stopped; it is taken off the teams that this choice takes people from, else off all teams of the service.
 */
final class WorkloadConverter {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final Question question;
    private final Facts facts;
    private final StaffFacts staff;
    private final Map<String, Pool> pools;
    private final Map<String, List<Team>> teamsOfService;

    WorkloadConverter(Question question, Facts facts, StaffFacts staff) {
        this.question = question;
        this.facts = facts;
        this.staff = staff;
        this.pools = question.document().pools().stream().collect(Collectors.toMap(Pool::reference, Function.identity()));
        this.teamsOfService = question.document().teams().stream().collect(Collectors.groupingBy(Team::service));
    }

    List<PlanningWorkload> convert(PhasedChoice choice) {
        int month = Math.max(0, choice.effects().fromMonth());
        if (month >= question.scenario().horizonMonths()) {
            return List.of();
        }
        Map<String, Long> gone = gone(choice);
        Map<String, Long> stopped = new TreeMap<>();
        for (ServiceEffect effect : choice.effects().services()) {
            stop(effect, gone, stopped);
        }
        TreeMap<String, Long> all = new TreeMap<>(gone);
        stopped.keySet().forEach(team -> all.putIfAbsent(team, 0L));
        List<PlanningWorkload> workloads = new ArrayList<>();
        all.forEach((team, left) -> {
            long less = stopped.getOrDefault(team, 0L);
            if (left != 0 || less != 0) {
                workloads.add(new PlanningWorkload(facts.teams.of(team), month, left, less));
            }
        });
        return workloads;
    }

    /** Vacant posts did no work. */
    private Map<String, Long> gone(PhasedChoice choice) {
        Map<String, Long> gone = new TreeMap<>();
        for (PostsRemoved removed : choice.people().postsRemoved()) {
            Pool pool = Objects.requireNonNull(pools.get(removed.pool()), removed.pool());
            gone.merge(pool.team(), StaffConverter.held(removed) + removed.agencyHundredths(), Long::sum);
        }
        return gone;
    }

    private void stop(ServiceEffect effect, Map<String, Long> gone, Map<String, Long> stopped) {
        List<Team> teams = teamsOfService.getOrDefault(effect.service(), List.of());
        long work = teams.stream().mapToLong(staff::fteHundredths).sum();
        int share = Math.max(0, Math.max(effect.levelLossBasisPoints(), effect.demandMovedBasisPoints()));
        long goneHere = teams.stream().mapToLong(team -> gone.getOrDefault(team.reference(), 0L)).sum();
        spread(part(work, share), teams, goneHere > 0 ? team -> gone.getOrDefault(team.reference(), 0L)
                : staff::fteHundredths, stopped);
        if (effect.demandTo() != null) {
            spread(-part(work, effect.demandMovedBasisPoints()), teamsOfService.getOrDefault(effect.demandTo(), List.of()),
                    staff::fteHundredths, stopped);
        }
    }

    private static void spread(long work, List<Team> teams, Function<Team, Long> weight, Map<String, Long> stopped) {
        long all = teams.stream().mapToLong(weight::apply).sum();
        for (Team team : teams) {
            if (all > 0 && work != 0) {
                long share = BigDecimal.valueOf(work).multiply(BigDecimal.valueOf(weight.apply(team)))
                        .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP).longValueExact();
                stopped.merge(team.reference(), share, Long::sum);
            }
        }
    }

    private static long part(long work, int basisPoints) {
        return BigDecimal.valueOf(work).multiply(BigDecimal.valueOf(basisPoints)).divide(WHOLE, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
