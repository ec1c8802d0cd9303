package org.evenkeel.planning.organisation;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.baseline.CapacityRegister;
import org.evenkeel.planning.baseline.EstablishmentRegister;
import org.evenkeel.planning.baseline.ForecastMonthRegister;
import org.evenkeel.planning.baseline.FundingSourceRegister;
import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.baseline.PartnerRegister;
import org.evenkeel.planning.baseline.PoolRegister;
import org.evenkeel.planning.baseline.Sector;
import org.evenkeel.planning.baseline.ServiceRegister;
import org.evenkeel.planning.baseline.TeamRegister;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureAssessmentRegister;
import org.evenkeel.planning.measure.MeasureRegister;
import org.evenkeel.planning.measure.RelationRegister;
import org.evenkeel.planning.platform.reference.Referenced;
import org.evenkeel.planning.platform.register.Discretion;
import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.setting.RuleSettingRegister;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;

/** All registers of the organisation as one document: read whole, replaced whole, added to. */
@ApplicationScoped
public class OrganisationRecords {

    private static final Organisation NOT_KNOWN = new Organisation("not stated", Sector.OTHER_PUBLIC, MonthDay.of(4, 1), null,
            null, null, null, null, List.of(), List.of(), null, null);

    @Inject
    Discretion discretion;
    @Inject
    OrganisationService organisation;
    @Inject
    ForecastMonthRegister forecast;
    @Inject
    EstablishmentRegister establishments;
    @Inject
    FundingSourceRegister fundingSources;
    @Inject
    ServiceRegister services;
    @Inject
    TeamRegister teams;
    @Inject
    PoolRegister pools;
    @Inject
    PartnerRegister partners;
    @Inject
    CapacityRegister capacities;
    @Inject
    MeasureRegister measures;
    @Inject
    RelationRegister relations;
    @Inject
    RuleSettingRegister rules;
    @Inject
    MeasureAssessmentRegister assessments;

    /** @throws Refusal 404 before anything was imported */
    @Transactional
    public OrganisationDocument document() {
        return documentOf(organisation.get().organisation());
    }

    /** The same, also where the organisation as a whole is not known yet: for checks of what is. */
    @Transactional
    public OrganisationDocument asFarAsKnown() {
        return documentOf(organisation.find().orElse(NOT_KNOWN));
    }

    /**
     * @throws Refusal as above, and 403 where it holds what the reader may not see: a part of it could not be imported again
     */
    @Transactional
    public OrganisationDocument documentForReader() {
        OrganisationDocument document = document();
        document.measures().forEach(measure -> discretion.refuseWithheld(measures.thing(), measure.reference()));
        document.pools().forEach(pool -> discretion.refuseWithheld(pools.thing(), pool.reference()));
        return document;
    }

    private OrganisationDocument documentOf(Organisation whole) {
        return new OrganisationDocument(whole, forecast.all(), establishments.all(),
                fundingSources.all(), services.all(), teams.all(), pools.all(), partners.all(), capacities.all(),
                measures.all(), relations.all(), rules.all(), assessments.all());
    }

    /** Puts the document in the place of everything on record. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replaceBy(OrganisationDocument document) {
        List<Part<?>> referredFirst = parts(document);
        List<Part<?>> referringFirst = new ArrayList<>(referredFirst);
        Collections.reverse(referringFirst);
        referringFirst.forEach(part -> part.register.removeAll());
        organisation.put(document.organisation());
        referredFirst.forEach(Part::addAll);
    }

    /**
     * Adds the measures of the document; of the baseline it adds only what is not on record yet.
     *
     * @return references of what was added, by what such a record is called
     * @throws Refusal 409 naming every measure whose reference is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Set<String>> add(OrganisationDocument document) {
        refuseTaken(document);
        Map<String, Set<String>> added = new HashMap<>();
        if (organisation.find().isEmpty()) {
            organisation.put(document.organisation());
            added.put(OrganisationService.THING, Set.of(document.organisation().name()));
        }
        parts(document).forEach(part -> added.put(part.register.thing(), part.addMissing()));
        return added;
    }

    private void refuseTaken(OrganisationDocument document) {
        Set<String> known = references(measures.all());
        List<Violation> taken = document.measures().stream().map(Measure::reference).filter(known::contains)
                .map(reference -> Violation.inBody("measures[%s].reference".formatted(reference), "taken",
                        "There is a measure \"%s\" already. Give the new one another reference, or replace all."
                                .formatted(reference)))
                .toList();
        if (!taken.isEmpty()) {
            throw new Refusal(PlatformProblem.CONFLICT,
                    "%d of the measures are on record already. Nothing was stored; mend the references named."
                            .formatted(taken.size()),
                    taken);
        }
    }

    private static Set<String> references(Collection<? extends Referenced> records) {
        return records.stream().map(Referenced::reference).collect(Collectors.toSet());
    }

    /** In the order in which one refers to another: what is referred to comes first. */
    private List<Part<?>> parts(OrganisationDocument document) {
        return List.of(
                new Part<>(forecast, document.forecast()),
                new Part<>(establishments, document.establishments()),
                new Part<>(fundingSources, document.fundingSources()),
                new Part<>(services, document.services()),
                new Part<>(teams, document.teams()),
                new Part<>(pools, document.pools()),
                new Part<>(partners, document.partners()),
                new Part<>(capacities, document.capacities()),
                new Part<>(measures, document.measures()),
                new Part<>(relations, document.relations()),
                new Part<>(rules, document.rules()),
                new Part<>(assessments, document.assessments()));
    }

    private record Part<R extends Referenced>(Register<R, ?> register, List<R> records) {

        void addAll() {
            register.addAll(records);
        }

        Set<String> addMissing() {
            Set<String> known = references(register.all());
            List<R> missing = records.stream().filter(one -> !known.contains(one.reference())).toList();
            register.addAll(missing);
            return references(missing);
        }
    }
}
