package org.evenkeel.planning.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.baseline.CapacityRegister;
import org.evenkeel.planning.baseline.EstablishmentRegister;
import org.evenkeel.planning.baseline.ForecastMonthRegister;
import org.evenkeel.planning.baseline.FundingSourceRegister;
import org.evenkeel.planning.baseline.PartnerRegister;
import org.evenkeel.planning.baseline.PoolRegister;
import org.evenkeel.planning.baseline.ServiceRegister;
import org.evenkeel.planning.baseline.TeamRegister;
import org.evenkeel.planning.measure.MeasureRegister;
import org.evenkeel.planning.measure.RelationRegister;
import org.evenkeel.planning.platform.reference.Referenced;
import org.evenkeel.planning.platform.register.Register;
import org.evenkeel.planning.setting.RuleSettingRegister;
import org.evenkeel.platform.problem.Refusal;

/** All registers of the organisation as one document: read whole, replaced whole, added to. */
@ApplicationScoped
public class OrganisationRecords {

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

    /** @throws Refusal 404 before anything was imported */
    @Transactional
    public OrganisationDocument document() {
        return new OrganisationDocument(organisation.get().organisation(), forecast.all(), establishments.all(),
                fundingSources.all(), services.all(), teams.all(), pools.all(), partners.all(), capacities.all(),
                measures.all(), relations.all(), rules.all());
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

    /** Adds the measures of the document; of the baseline it adds only what is not on record yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(OrganisationDocument document) {
        if (organisation.find().isEmpty()) {
            organisation.put(document.organisation());
        }
        parts(document).forEach(Part::addMissing);
    }

    /** In the order in which one refers to another: what is referred to comes first. */
    private List<Part<?>> parts(OrganisationDocument document) {
        return List.of(
                new Part<>(forecast, document.forecast(), false),
                new Part<>(establishments, document.establishments(), false),
                new Part<>(fundingSources, document.fundingSources(), false),
                new Part<>(services, document.services(), false),
                new Part<>(teams, document.teams(), false),
                new Part<>(pools, document.pools(), false),
                new Part<>(partners, document.partners(), false),
                new Part<>(capacities, document.capacities(), false),
                new Part<>(measures, document.measures(), true),
                new Part<>(relations, document.relations(), false),
                new Part<>(rules, document.rules(), false));
    }

    private record Part<R extends Referenced>(Register<R, ?> register, List<R> records, boolean alwaysNew) {

        void addAll() {
            register.addAll(records);
        }

        void addMissing() {
            Function<R, String> name = Referenced::reference;
            Set<String> known = alwaysNew ? Set.of() : new HashSet<>(register.all().stream().map(name).toList());
            register.addAll(records.stream().filter(one -> !known.contains(one.reference())).toList());
        }
    }
}
