package org.evenkeel.planning.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.platform.reference.Referenced;
import org.jspecify.annotations.Nullable;

/** The records of the document that a plan was solved from, by reference. */
final class OnRecord {

    private final Map<String, Measure> measures;
    private final Map<String, Service> services;
    private final Map<String, Team> teams;
    private final Map<String, Pool> pools;
    private final Map<String, Partner> partners;
    private final Map<String, Establishment> establishments;

    OnRecord(OrganisationDocument document) {
        measures = byReference(document.measures());
        services = byReference(document.services());
        teams = byReference(document.teams());
        pools = byReference(document.pools());
        partners = byReference(document.partners());
        establishments = byReference(document.establishments());
    }

    private static <T extends Referenced> Map<String, T> byReference(List<T> records) {
        Map<String, T> found = new HashMap<>();
        records.forEach(one -> found.put(one.reference(), one));
        return found;
    }

    Measure measure(String reference) {
        return known(measures, "measure", reference);
    }

    @Nullable
    Service service(@Nullable String reference) {
        return reference == null ? null : services.get(reference);
    }

    @Nullable
    Partner partner(String reference) {
        return partners.get(reference);
    }

    Team team(String reference) {
        return known(teams, "team", reference);
    }

    Pool pool(String reference) {
        return known(pools, "pool", reference);
    }

    Establishment establishment(String reference) {
        return known(establishments, "establishment", reference);
    }

    /** What a solved choice names was found when it was solved. */
    private static <T> T known(Map<String, T> records, String thing, String reference) {
        T found = records.get(reference);
        if (found == null) {
            throw new IllegalStateException("A choice names the %s %s, which its document lacks.".formatted(thing, reference));
        }
        return found;
    }
}
