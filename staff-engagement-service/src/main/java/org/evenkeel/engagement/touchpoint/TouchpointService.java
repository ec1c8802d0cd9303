package org.evenkeel.engagement.touchpoint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.jspecify.annotations.Nullable;

import io.quarkus.panache.common.Parameters;

/** Reads touchpoints, in the order in which they are planned. */
@ApplicationScoped
public class TouchpointService {

    private final TouchpointRepository touchpoints;
    private final TouchpointAnswers answers;
    private final Conversations conversations;

    TouchpointService(TouchpointRepository touchpoints, TouchpointAnswers answers, Conversations conversations) {
        this.touchpoints = touchpoints;
        this.answers = answers;
        this.conversations = conversations;
    }

    @Transactional
    public Page<TouchpointResponse> list(Filter filter, PageRequest page) {
        StringBuilder where = new StringBuilder("true = true");
        Parameters with = new Parameters();
        if (filter.lineageId() != null) {
            where.append(" and lineageId = :lineage");
            with = with.and("lineage", filter.lineageId());
        }
        if (filter.measure() != null) {
            where.append(" and measure = :measure");
            with = with.and("measure", filter.measure());
        }
        if (filter.status() != null) {
            where.append(" and status = :status");
            with = with.and("status", filter.status());
        }
        Optional<Cursor> cursor = page.cursor();
        if (cursor.isPresent()) {
            where.append(" and (sortKey > :key or (sortKey = :key and id > :id))");
            with = with.and("key", cursor.get().key()).and("id", cursor.get().id());
        }
        List<TouchpointEntity> rows = touchpoints.find(where + " order by sortKey, id", with).page(0, page.rowsToRead()).list();
        Page<TouchpointEntity> found = Page.of(rows, page, row -> new Cursor(row.sortKey, row.id), row -> row);
        return new Page<>(answers.of(found.items()), found.next());
    }

    @Transactional
    public TouchpointResponse get(UUID id) {
        return answers.of(List.of(touchpoints.get(id))).get(0);
    }

    /** What was really said of a plan's measures. What is planned no more and was never said is awaited no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SaidWord> said(UUID lineageId) {
        return TouchpointEntity.said(touchpoints.ofPlan(lineageId));
    }

    /** What was said of a plan's measures, and of what was not said yet, when it is planned. What was cancelled is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SaidWord> saidOrPlanned(UUID lineageId) {
        return touchpoints.ofPlan(lineageId).stream()
                .filter(row -> row.hasBegun() || row.status != TouchpointStatus.CANCELLED)
                .map(row -> row.hasBegun() ? row.said() : row.toBeSaid()).toList();
    }

    /** Every conversation held of a plan's measures, and every attempt. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Conversation> conversations(UUID lineageId) {
        return answers.conversations(touchpoints.ofPlan(lineageId));
    }

    /** What is still to be done of all plans that are engaged on, in the order of days. */
    @Transactional
    public List<OpenTouchpoint> open(OpenSelection selection) {
        return touchpoints.open(selection);
    }

    /** The order of words of a plan: by its working days, and the organisation's own time for briefing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public WordOrder order(UUID lineageId) {
        return conversations.order(lineageId);
    }

    /** What to leave out; null leaves out nothing. */
    public record Filter(@Nullable UUID lineageId, @Nullable String measure, @Nullable TouchpointStatus status) {
    }
}
