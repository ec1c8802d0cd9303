package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.organisation.OrganisationDocument;

/** What phasing needs to know besides the measure: the organisation by reference, the year, the law. Immutable. */
public final class PhasingContext {

    private final Map<String, Pool> pools;
    private final Map<String, Team> teams;
    private final Map<String, Establishment> establishments;
    private final Map<String, Service> services;
    private final BoardCalendar board;
    private final FinancialYear year;
    private final LocalDate planningDate;
    private final LawTables law;
    private final PhasingAssumptions assumptions;

    /** @param planningDate the day planning is done on: nothing is decided or begun before it */
    public PhasingContext(OrganisationDocument document, FinancialYear year, LocalDate planningDate, LawTables law,
            PhasingAssumptions assumptions) {
        pools = byReference(document.pools(), Pool::reference);
        teams = byReference(document.teams(), Team::reference);
        establishments = byReference(document.establishments(), Establishment::reference);
        services = byReference(document.services(), Service::reference);
        board = new BoardCalendar(document.organisation().boardMeetings());
        this.year = year;
        this.planningDate = planningDate;
        this.law = law;
        this.assumptions = assumptions;
    }

    private static <T> Map<String, T> byReference(List<T> things, Function<T, String> reference) {
        Map<String, T> found = new HashMap<>();
        things.forEach(thing -> found.putIfAbsent(reference.apply(thing), thing));
        return found;
    }

    Optional<Pool> pool(String reference) {
        return Optional.ofNullable(pools.get(reference));
    }

    Optional<Team> team(String reference) {
        return Optional.ofNullable(teams.get(reference));
    }

    Optional<Establishment> establishment(String reference) {
        return Optional.ofNullable(establishments.get(reference));
    }

    Optional<Service> service(String reference) {
        return Optional.ofNullable(services.get(reference));
    }

    BoardCalendar board() {
        return board;
    }

    /** The planned year. */
    public FinancialYear year() {
        return year;
    }

    /** The day planning is done on. */
    public LocalDate planningDate() {
        return planningDate;
    }

    LawTables law() {
        return law;
    }

    PhasingAssumptions assumptions() {
        return assumptions;
    }
}
