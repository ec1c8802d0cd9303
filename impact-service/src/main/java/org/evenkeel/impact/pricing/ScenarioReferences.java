package org.evenkeel.impact.pricing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Whether what a request's parts say of one another holds: each identifier once, each reference to something there. */
final class ScenarioReferences {

    private static final int MOST_TOLD = 500;

    private final RecoveryPricesRequest request;
    private final List<Violation> violations = new ArrayList<>();

    ScenarioReferences(RecoveryPricesRequest request) {
        this.request = request;
    }

    /** At most the first 500. */
    List<Violation> violations() {
        Set<String> teams = distinct("teams", request.teams(), PricedTeam::id);
        Set<String> services = distinct("services", request.services(), PricedService::id);
        Set<String> partners = distinct("partners", request.partners(), PricedPartner::id);
        distinct("choices", request.choices(), PricedChoice::id);
        for (int i = 0; i < request.teams().size(); i++) {
            known("teams[%d].serviceId".formatted(i), request.teams().get(i).serviceId(), services, "service");
        }
        for (int i = 0; i < request.choices().size() && violations.size() < MOST_TOLD; i++) {
            PricedChoice choice = request.choices().get(i);
            String at = "choices[%d]".formatted(i);
            known(at + ".serviceId", choice.serviceId(), services, "service");
            allKnown(at + ".teamIds", choice.teamIds(), teams, "team");
            allKnown(at + ".partnerIds", choice.partnerIds(), partners, "partner");
            inRange(at, choice);
        }
        return violations.size() <= MOST_TOLD ? violations : violations.subList(0, MOST_TOLD);
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

    private void allKnown(String field, List<String> ids, Set<String> known, String thing) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String at = "%s[%d]".formatted(field, i);
            known(at, ids.get(i), known, thing);
            if (!seen.add(ids.get(i))) {
                add(at, "duplicate", "%s is named twice. Name each %s once.".formatted(ids.get(i), thing));
            }
        }
    }

    private void known(String field, @Nullable String id, Set<String> known, String thing) {
        if (id != null && !known.contains(id)) {
            add(field, "unknown-reference",
                    "There is no %s %s in this request. Add it, or correct the reference.".formatted(thing, id));
        }
    }

    private void inRange(String at, PricedChoice choice) {
        if (choice.startMonth() >= request.horizonMonths()) {
            add(at + ".startMonth", "beyond-horizon",
                    "startMonth (%d) is not before the horizon of %d months. Start it earlier."
                            .formatted(choice.startMonth(), request.horizonMonths()));
        }
        if (choice.employeesDismissed() > choice.employeesLeaving()) {
            add(at + ".employeesDismissed", "more-than-leave",
                    "employeesDismissed (%d) is more than employeesLeaving (%d). Those"
                            .formatted(choice.employeesDismissed(), choice.employeesLeaving())
                            + " dismissed are part of those who leave.");
        }
    }

    private void add(String field, String code, String message) {
        violations.add(Violation.inBody(field, code, message));
    }
}
