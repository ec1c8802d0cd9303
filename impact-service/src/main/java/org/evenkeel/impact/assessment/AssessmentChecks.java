package org.evenkeel.impact.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Whether what a request's parts say of one another holds. */
final class AssessmentChecks {

    private static final int MOST_TOLD = 500;
    private static final long MOST_CELLS = 200_000_000;

    private final AssessmentRequest request;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Integer> employees = new HashMap<>();

    AssessmentChecks(AssessmentRequest request) {
        this.request = request;
        request.teams().forEach(team -> employees.put(team.id(), team.employees()));
    }

    /** At most the first 500. */
    List<Violation> violations() {
        Set<String> teams = distinct("teams", request.teams(), AssessedTeam::id);
        Set<String> services = distinct("services", request.services(), AssessedService::id);
        Set<String> partners = distinct("partners", request.partners(), AssessedPartner::id);
        distinct("measures", request.measures(), AssessedMeasure::id);
        for (int i = 0; i < request.teams().size(); i++) {
            known("teams[%d].serviceId".formatted(i), request.teams().get(i).serviceId(), services, "service");
        }
        for (int i = 0; i < request.partners().size(); i++) {
            List<AssessedContribution> contributions = request.partners().get(i).contributions();
            for (int c = 0; c < contributions.size(); c++) {
                known("partners[%d].contributions[%d].serviceId".formatted(i, c), contributions.get(c).serviceId(), services,
                        "service");
            }
        }
        for (int i = 0; i < request.measures().size(); i++) {
            measure("measures[%d]".formatted(i), request.measures().get(i), new Known(teams, services, partners));
        }
        size();
        return violations.size() <= MOST_TOLD ? violations : violations.subList(0, MOST_TOLD);
    }

    private record Known(Set<String> teams, Set<String> services, Set<String> partners) {
    }

    private void measure(String at, AssessedMeasure measure, Known known) {
        for (int i = 0; i < measure.leavers().size(); i++) {
            AssessedLeavers leavers = measure.leavers().get(i);
            String field = "%s.leavers[%d]".formatted(at, i);
            known(field + ".teamId", leavers.teamId(), known.teams(), "team");
            noMoreLeaveThanThere(field, leavers);
        }
        for (int i = 0; i < measure.levels().size(); i++) {
            AssessedLevelChange level = measure.levels().get(i);
            known("%s.levels[%d].serviceId".formatted(at, i), level.serviceId(), known.services(), "service");
            known("%s.levels[%d].demandTo".formatted(at, i), level.demandTo(), known.services(), "service");
        }
        for (int i = 0; i < measure.partners().size(); i++) {
            known("%s.partners[%d].partnerId".formatted(at, i), measure.partners().get(i).partnerId(), known.partners(),
                    "partner");
        }
        inOrder(at, "outcomeKnownMonth", measure.outcomeKnownMonth(), "announcedMonth", measure.announcedMonth());
        inOrder(at, "effectMonth", measure.effectMonth(), "announcedMonth", measure.announcedMonth());
    }

    private void inOrder(String at, String later, int month, String earlier, int earlierMonth) {
        if (month < earlierMonth) {
            add(at + "." + later, "out-of-order", "%s (%d) is before %s (%d). Nothing happens before it is announced."
                    .formatted(later, month, earlier, earlierMonth));
        }
    }

    /** Of one measure. All together may: each rounds parts of posts up, and the model lets go as many as are there. */
    private void noMoreLeaveThanThere(String field, AssessedLeavers leavers) {
        Integer there = employees.get(leavers.teamId());
        if (there != null && leavers.employees() > there) {
            add(field, "more-leave-than-there", "%d employees leave team %s, which has %d. Take fewer, or correct the team."
                    .formatted(leavers.employees(), leavers.teamId(), there));
        }
    }

    private void size() {
        long cells = (long) (request.teams().size() + request.services().size()) * request.monthsOrUsual()
                * request.drawsOrUsual();
        if (cells > MOST_CELLS) {
            add("draws", "too-much-work",
                    "draws (%d) × months (%d) × teams and services is %d, more than %d. Ask for fewer draws."
                            .formatted(request.drawsOrUsual(), request.monthsOrUsual(), cells, MOST_CELLS));
        }
        if (request.kind() == AssessmentKind.DO_NOTHING && !request.measures().isEmpty()) {
            add("measures", "not-nothing",
                    "measures has %d, and doing nothing has none. Send none, or another kind."
                            .formatted(request.measures().size()));
        }
    }

    private <T> Set<String> distinct(String list, List<T> things, Function<T, String> idOf) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            String id = idOf.apply(things.get(i));
            if (!ids.add(id)) {
                add("%s[%d].id".formatted(list, i), "duplicate",
                        "%s is given twice in %s. Give each once.".formatted(id, list));
            }
        }
        return ids;
    }

    private void known(String field, @Nullable String id, Set<String> known, String thing) {
        if (id != null && !known.contains(id)) {
            add(field, "unknown-reference",
                    "There is no %s %s in this request. Add it, or correct the reference.".formatted(thing, id));
        }
    }

    private void add(String field, String code, String message) {
        violations.add(Violation.inBody(field, code, message));
    }
}
