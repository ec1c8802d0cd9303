package org.evenkeel.planning.converting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.solving.model.PlanningNews;
import org.evenkeel.planning.solving.model.PlanningRound;
import org.evenkeel.planning.solving.model.PlanningStaffEffects;
import org.jspecify.annotations.Nullable;

/** What a choice does to those who go and those who stay. */
final class StaffConverter {

    private static final Set<MeasureKind> RESTRUCTURES = Set.of(MeasureKind.TERMS_AND_CONDITIONS, MeasureKind.TRANSFER);

    private final Question question;
    private final Facts facts;
    private final Map<String, Pool> pools;
    private final Map<String, Service> services;
    private final WorkloadConverter workloads;
    private final PayCutConverter payCuts;
    private final NewsCalendar news;

    StaffConverter(Question question, Facts facts, StaffFacts staff) {
        this.question = question;
        this.facts = facts;
        this.pools = question.document().pools().stream().collect(Collectors.toMap(Pool::reference, Function.identity()));
        this.services = question.document().services().stream()
                .collect(Collectors.toMap(Service::reference, Function.identity()));
        this.workloads = new WorkloadConverter(question, facts, staff);
        this.payCuts = new PayCutConverter(question, staff);
        this.news = new NewsCalendar(question.document().organisation().nonWorkingDays(), question.parameters());
    }

    PlanningStaffEffects convert(Measure measure, PhasedChoice choice) {
        return new PlanningStaffEffects(rounds(measure, choice), workloads.convert(choice), payCuts.convert(choice),
                news(measure, choice));
    }

    /** A formal restructure takes posts that people hold, or changes whose staff they are or on what terms. */
    private List<PlanningRound> rounds(Measure measure, PhasedChoice choice) {
        TreeSet<String> teams = new TreeSet<>();
        for (PostsRemoved removed : choice.people().postsRemoved()) {
            if (held(removed) > 0) {
                teams.add(Objects.requireNonNull(pools.get(removed.pool()), removed.pool()).team());
            }
        }
        if (RESTRUCTURES.contains(measure.kind())) {
            question.document().teams().stream().filter(team -> team.service().equals(measure.service()))
                    .map(Team::reference).forEach(teams::add);
        }
        return teams.stream().map(team -> new PlanningRound(facts.teams.of(team), choice.startMonth()))
                .sorted(Comparator.comparingInt(PlanningRound::team)).toList();
    }

    /** Hundredths of FTE of posts removed that somebody on the payroll holds. */
    static long held(PostsRemoved removed) {
        return removed.voluntaryHundredths() + removed.redeployedHundredths() + removed.compulsoryHundredths();
    }

    /** First told of when it begins, to staff or to whoever uses the service. */
    private @Nullable PlanningNews news(Measure measure, PhasedChoice choice) {
        boolean staff = choice.people().postsRemoved().stream().anyMatch(removed -> held(removed) > 0);
        Service service = measure.service() == null ? null : services.get(measure.service());
        boolean users = choice.timetable().publicConsultationDays() > 0 || (service != null && choice.effects().services()
                .stream().anyMatch(effect -> effect.levelLossBasisPoints() > 0));
        return staff || users ? news.unsuited(choice.timetable().begins()) : null;
    }
}
