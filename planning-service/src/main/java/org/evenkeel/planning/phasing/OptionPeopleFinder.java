package org.evenkeel.planning.phasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;

/** Finds the pools, teams and establishments of the posts that an option removes. */
final class OptionPeopleFinder {

    private static final int HUNDREDTHS = 2;

    private final PhasingContext context;
    private final List<PhasingViolation> violations;

    /** @param violations takes what cannot be found */
    OptionPeopleFinder(PhasingContext context, List<PhasingViolation> violations) {
        this.context = context;
        this.violations = violations;
    }

    /** Empty where something cannot be found. */
    Optional<OptionPeople> find(Measure measure, Option option) {
        Map<String, List<PostRemoval>> byPool = new TreeMap<>();
        option.postsRemoved().forEach(
                removal -> byPool.computeIfAbsent(removal.pool(), pool -> new ArrayList<>()).add(removal));
        List<PoolLeavers> leavers = new ArrayList<>();
        List<PostsRemoved> posts = new ArrayList<>();
        int before = violations.size();
        byPool.forEach((pool, removals) -> {
            posts.add(posts(pool, removals));
            BigDecimal dismissed = sum(removals, PostRemoval::dismissedFte);
            if (dismissed.signum() > 0) {
                leavers(pool, dismissed).ifPresentOrElse(leavers::add,
                        () -> violations.add(notFound(measure, option, pool)));
            }
        });
        return violations.size() > before ? Optional.empty() : Optional.of(new OptionPeople(leavers, posts));
    }

    private Optional<PoolLeavers> leavers(String reference, BigDecimal dismissedFte) {
        Optional<Pool> pool = context.pool(reference);
        Optional<Team> team = pool.flatMap(found -> context.team(found.team()));
        Optional<Establishment> establishment = team.flatMap(found -> context.establishment(found.establishment()));
        return establishment.map(place -> new PoolLeavers(pool.orElseThrow(), team.orElseThrow(), place,
                LeavingEmployees.of(dismissedFte, pool.orElseThrow(), context.assumptions().employeesPerFteBasisPoints())));
    }

    private static PhasingViolation notFound(Measure measure, Option option, String pool) {
        return new PhasingViolation(measure.reference(), option.reference(), "postsRemoved", "Pool '" + pool
                + "', its team or its establishment is not in the organisation. Add it, or correct the reference.");
    }

    private static PostsRemoved posts(String pool, List<PostRemoval> removals) {
        return new PostsRemoved(pool, hundredths(sum(removals, PostRemoval::vacancyFte)),
                hundredths(sum(removals, PostRemoval::agencyFte)), hundredths(sum(removals, PostRemoval::voluntaryFte)),
                hundredths(sum(removals, PostRemoval::redeployedFte)),
                hundredths(sum(removals, PostRemoval::compulsoryFte)));
    }

    private static BigDecimal sum(List<PostRemoval> removals, Function<PostRemoval, BigDecimal> part) {
        return removals.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long hundredths(BigDecimal fte) {
        return fte.movePointRight(HUNDREDTHS).setScale(0, RoundingMode.CEILING).longValueExact();
    }
}
