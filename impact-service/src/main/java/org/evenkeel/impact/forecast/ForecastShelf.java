package org.evenkeel.impact.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.own.ParameterHistory;
import org.evenkeel.impact.platform.shelf.Shelf;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Keeps forecasts and finds them again. */
@ApplicationScoped
public class ForecastShelf {

    private static final String THING = "forecast";

    private final Shelf shelf;
    private final ParameterHistory sets;
    private final AuditTrail audit;
    private final ShelfJson json;

    ForecastShelf(Shelf shelf, ParameterHistory sets, AuditTrail audit, ShelfJson json) {
        this.shelf = shelf;
        this.sets = sets;
        this.audit = audit;
        this.json = json;
    }

    @Transactional
    Optional<KeptForecast> answerTo(String digest) {
        return shelf.answerTo(ForecastEntity.class, digest).map(ForecastShelf::kept);
    }

    /** Keeps a new answer, unless somebody else kept one to the same question meanwhile: then that one. */
    @Transactional
    KeptForecast keep(String digest, String question, ForecastResponse answer, ParameterSet used) {
        ForecastEntity row = ForecastEntity.of(digest, question, answer, json);
        Optional<ForecastEntity> before = shelf.keep(ForecastEntity.class, row);
        if (before.isPresent()) {
            return kept(before.get());
        }
        sets.remember(used);
        audit.record("forecast", THING, row.id().toString(), null, ForecastSummary.of(answer));
        return kept(row);
    }

    @Transactional
    KeptForecast get(UUID id) {
        return kept(shelf.get(ForecastEntity.class, THING, id));
    }

    @Transactional
    ForecastResponse read(UUID id) {
        return json.read(get(id).answer(), ForecastResponse.class);
    }

    /** Newest first; of one assessment or one plan where it is given. */
    @Transactional
    Page<ForecastSummary> list(@Nullable UUID assessmentId, @Nullable UUID planId, PageRequest page) {
        Map<String, UUID> only = new HashMap<>();
        if (assessmentId != null) {
            only.put("assessmentId", assessmentId);
        }
        if (planId != null) {
            only.put("planId", planId);
        }
        return shelf.list(ForecastEntity.class, only, page, ForecastSummary.class);
    }

    private static KeptForecast kept(ForecastEntity row) {
        return new KeptForecast(row.id(), row.answer());
    }
}
