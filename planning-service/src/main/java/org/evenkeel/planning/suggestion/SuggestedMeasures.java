package org.evenkeel.planning.suggestion;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.assumption.AssumptionRegister;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.ServiceRegister;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureRegister;
import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.planning.platform.register.Discretion;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;

/** Makes measures of accepted suggestions, and remembers of which. */
@ApplicationScoped
public class SuggestedMeasures {

    private static final String PREFIX = "SUG-";
    private static final int SHORT = 8;

    @Inject
    MeasureRegister measures;

    @Inject
    ServiceRegister services;

    @Inject
    AssumptionRegister assumptions;

    @Inject
    Chronicle chronicle;

    @Inject
    Discretion discretion;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Newest first, without those whose measure is restricted to a circle that the reader is not in. */
    @Transactional
    public Page<SuggestedMeasureResponse> list(PageRequest page) {
        Set<String> onRecord = references();
        return chronicle.list(SuggestedMeasureEntity.class, page, row -> row.response(onRecord.contains(row.measure())))
                .without(one -> discretion.withholds(measures.thing(), one.measure()));
    }

    /** A suggestion becomes a measure once, in whatever event and however often it is told. */
    @Transactional(Transactional.TxType.MANDATORY)
    void make(SuggestionAccepted accepted) {
        if (isMade(accepted.suggestionId())) {
            return;
        }
        SuggestedMeasure suggested = SuggestedMeasure.of(accepted, free(accepted.suggestionId()),
                services.all().stream().map(Service::reference).collect(Collectors.toSet()));
        measures.create(suggested.measure());
        assumptions.keep(suggested.assumptions());
        entities.persist(new SuggestedMeasureEntity(clock.instant(), accepted, suggested.measure().reference()));
    }

    private boolean isMade(UUID suggestion) {
        return entities.createQuery("select count(*) from SuggestedMeasureEntity where suggestion = :id", Long.class)
                .setParameter("id", suggestion).getSingleResult() > 0;
    }

    /** A reference that no measure has: short where it can be. */
    private String free(UUID suggestion) {
        String brief = PREFIX + suggestion.toString().substring(0, SHORT);
        return references().contains(brief) ? PREFIX + suggestion : brief;
    }

    private Set<String> references() {
        return measures.all().stream().map(Measure::reference).collect(Collectors.toSet());
    }
}
