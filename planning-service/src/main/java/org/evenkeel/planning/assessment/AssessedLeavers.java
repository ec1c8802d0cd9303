package org.evenkeel.planning.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.neighbour.AssessmentAsked;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.phasing.TeamLeavers;

/**
 * Who leaves each team by one choice. Law counts the dismissed of a team together, whether they wish to go or not: they are
 * divided as their FTE are, in doubt against their wish.
 */
final class AssessedLeavers {

    private static final int HUNDREDTHS = 2;

    private final AssessedBaseline baseline;
    private final Map<String, Pool> pools;

    AssessedLeavers(OrganisationDocument document, AssessedBaseline baseline) {
        this.baseline = baseline;
        pools = document.pools().stream().collect(Collectors.toMap(Pool::reference, Function.identity()));
    }

    List<AssessmentAsked.Leavers> of(PhasedChoice choice) {
        Map<String, Integer> dismissed = choice.people().leavers().stream()
                .collect(Collectors.toMap(TeamLeavers::team, TeamLeavers::employees));
        Map<String, List<PostsRemoved>> byTeam = new TreeMap<>();
        for (PostsRemoved posts : choice.people().postsRemoved()) {
            Pool pool = pools.get(posts.pool());
            if (pool != null) {
                byTeam.computeIfAbsent(pool.team(), any -> new ArrayList<>()).add(posts);
            }
        }
        List<AssessmentAsked.Leavers> leavers = new ArrayList<>();
        byTeam.forEach((team, posts) -> leavers.add(of(team, posts, dismissed.getOrDefault(team, 0))));
        return leavers;
    }

    private AssessmentAsked.Leavers of(String team, List<PostsRemoved> posts, int dismissed) {
        int all = Math.min(dismissed, baseline.employees(team));
        long voluntaryFte = posts.stream().mapToLong(PostsRemoved::voluntaryHundredths).sum();
        long compulsoryFte = posts.stream().mapToLong(PostsRemoved::compulsoryHundredths).sum();
        int voluntary = voluntaryFte == 0 ? 0 : (int) (all * voluntaryFte / (voluntaryFte + compulsoryFte));
        int redeployed = Math.min(baseline.employees(team) - all, posts.stream().mapToInt(this::redeployed).sum());
        return new AssessmentAsked.Leavers(team, all - voluntary, voluntary, redeployed,
                posts.stream().mapToLong(PostsRemoved::vacancyHundredths).sum(),
                posts.stream().mapToLong(PostsRemoved::agencyHundredths).sum());
    }

    private int redeployed(PostsRemoved posts) {
        Pool pool = Objects.requireNonNull(pools.get(posts.pool()));
        return baseline.employees(BigDecimal.valueOf(posts.redeployedHundredths(), HUNDREDTHS), pool);
    }
}
