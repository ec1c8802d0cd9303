package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.evenkeel.planning.law.Territory;
import org.jspecify.annotations.Nullable;

/** Whom and which posts an option takes out, whenever it begins. */
record OptionPeople(List<PoolLeavers> leavers, List<PostsRemoved> postsRemoved) {

    boolean dismissesSomebody() {
        return !leavers.isEmpty();
    }

    Set<Territory> territories() {
        return leavers.stream().map(PoolLeavers::territory).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean unionRecognisedEverywhere() {
        return leavers.stream().allMatch(pool -> pool.establishment().unionRecognised());
    }

    PeopleLeaving leaving(@Nullable LocalDate employmentEnds) {
        if (employmentEnds == null) {
            return new PeopleLeaving(List.of(), List.of(), postsRemoved);
        }
        TreeMap<String, Integer> byEstablishment = new TreeMap<>();
        TreeMap<String, Integer> byTeam = new TreeMap<>();
        for (PoolLeavers pool : leavers) {
            byEstablishment.merge(pool.establishment().reference(), pool.employees(), Integer::sum);
            byTeam.merge(pool.team().reference(), pool.employees(), Integer::sum);
        }
        return new PeopleLeaving(
                byEstablishment.entrySet().stream()
                        .map(entry -> new Dismissals(entry.getKey(), entry.getValue(), employmentEnds)).toList(),
                byTeam.entrySet().stream().map(entry -> new TeamLeavers(entry.getKey(), entry.getValue())).toList(),
                postsRemoved);
    }
}
