package org.evenkeel.planning.importing.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.importing.filling.AssumedOrganisation;
import org.evenkeel.planning.importing.filling.AssumedUnit;
import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.filling.References;
import org.evenkeel.planning.parameter.Parameter;

/** One service, team and pool for each service that the lines of a list name. */
final class ListBaseline {

    private final Filling filling;
    private final References references = new References();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();

    ListBaseline(List<SavingsLine> lines, Filling filling) {
        this.filling = filling;
        Map<String, List<SavingsLine>> byService = new LinkedHashMap<>();
        lines.forEach(line -> byService.computeIfAbsent(line.serviceKey(), key -> new ArrayList<>()).add(line));
        byService.forEach(this::add);
    }

    private void add(String key, List<SavingsLine> lines) {
        SavingsLine first = lines.get(0);
        String name = !first.service().isEmpty() ? first.service()
                : !first.directorate().isEmpty() ? first.directorate() : "Whole organisation";
        String reference = references.fromName(name);
        if (first.service().isEmpty()) {
            filling.say(new BlankField(Subject.SERVICE, reference, "name", "service not stated"), name,
                    first.directorate().isEmpty() ? "The list names no service" : "The list names its directorate alone");
        }
        AssumedUnit unit = new AssumedUnit(filling, reference, name);
        services.put(key, unit.service(first.directorate().isEmpty() ? null : first.directorate(), null, null));
        teams.add(unit.team(AssumedOrganisation.ESTABLISHMENT));
        pools.add(pool(unit, reference, lines.stream().map(LinePosts::of).toList()));
    }

    private Pool pool(AssumedUnit unit, String reference, List<LinePosts> posts) {
        Parameter share = filling.parameter("removed-share-of-pool");
        BigDecimal fte = posts.stream().map(post -> post.teamFte(share.number())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal vacant = posts.stream().map(LinePosts::vacancyFte).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal agency = posts.stream().map(LinePosts::agencyFte).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean noted = posts.stream().anyMatch(post -> post.teamFte() != null);
        String because = fte.signum() == 0 ? "No line states posts in this service, and none are invented"
                : noted ? "Team sizes in the list's notes; else " + share.because() : share.because();
        filling.say(new BlankField(Subject.POOL, reference, "fte", "posts of the team not stated"), fte.toPlainString(),
                because);
        filling.say(new BlankField(Subject.POOL, reference, "vacantFte", "vacancies not stated"), vacant.toPlainString(),
                "The vacant posts that the lines remove");
        filling.say(new BlankField(Subject.POOL, reference, "agencyFte", "agency staff not stated"), agency.toPlainString(),
                "The agency posts that the lines remove");
        return unit.pool(fte, vacant, agency);
    }

    /** The service that a line acts on. */
    Service service(SavingsLine line) {
        Service service = services.get(line.serviceKey());
        if (service == null) {
            throw new IllegalArgumentException("Line " + line.reference() + " is not of this list.");
        }
        return service;
    }

    List<Service> services() {
        return List.copyOf(services.values());
    }

    List<Team> teams() {
        return List.copyOf(teams);
    }

    List<Pool> pools() {
        return List.copyOf(pools);
    }
}
