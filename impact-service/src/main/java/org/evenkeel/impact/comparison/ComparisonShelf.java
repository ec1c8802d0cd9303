package org.evenkeel.impact.comparison;

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

/** Keeps comparisons and finds them again. */
@ApplicationScoped
public class ComparisonShelf {

    private static final String THING = "comparison";

    private final Shelf shelf;
    private final ParameterHistory sets;
    private final AuditTrail audit;
    private final ShelfJson json;

    ComparisonShelf(Shelf shelf, ParameterHistory sets, AuditTrail audit, ShelfJson json) {
        this.shelf = shelf;
        this.sets = sets;
        this.audit = audit;
        this.json = json;
    }

    @Transactional
    Optional<KeptComparison> answerTo(String digest) {
        return shelf.answerTo(ComparisonEntity.class, digest).map(ComparisonShelf::kept);
    }

    /** Keeps a new answer, unless somebody else kept one to the same question meanwhile: then that one. */
    @Transactional
    KeptComparison keep(String digest, String question, ComparisonResponse answer, ParameterSet used) {
        ComparisonEntity row = ComparisonEntity.of(digest, question, answer, json);
        Optional<ComparisonEntity> before = shelf.keep(ComparisonEntity.class, row);
        if (before.isPresent()) {
            return kept(before.get());
        }
        sets.remember(used);
        audit.record("compared", THING, row.id().toString(), null, ComparisonSummary.of(answer));
        return kept(row);
    }

    @Transactional
    KeptComparison get(UUID id) {
        return kept(shelf.get(ComparisonEntity.class, THING, id));
    }

    @Transactional
    ComparisonResponse read(UUID id) {
        return json.read(get(id).answer(), ComparisonResponse.class);
    }

    /** Newest first. */
    @Transactional
    Page<ComparisonSummary> list(PageRequest page) {
        return shelf.list(ComparisonEntity.class, Map.of(), page, ComparisonSummary.class);
    }

    private static KeptComparison kept(ComparisonEntity row) {
        return new KeptComparison(row.id(), row.answer());
    }
}
