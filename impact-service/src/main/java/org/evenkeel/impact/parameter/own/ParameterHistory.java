package org.evenkeel.impact.parameter.own;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What was: changes of parameters, and the sets of them that answers rest on. */
@ApplicationScoped
public class ParameterHistory {

    private final EntityManager entities;
    private final OwnParameters parameters;
    private final ShelfJson json;
    private final Clock clock;

    ParameterHistory(EntityManager entities, OwnParameters parameters, ShelfJson json, Clock clock) {
        this.entities = entities;
        this.parameters = parameters;
        this.json = json;
        this.clock = clock;
    }

    /** Newest first, of one parameter where it is named. */
    @Transactional
    Page<ParameterChange> list(@Nullable String parameter, PageRequest page) {
        if (parameter != null && ImpactParameter.named(parameter).isEmpty()) {
            String sentence = "The model has no parameter of this name. Take it from GET /parameters.";
            throw Refusal.invalid(sentence, List.of(Violation.inQuery("parameter", "unknown-reference", sentence)));
        }
        Optional<Long> before = page.cursor().map(ParameterHistory::number);
        TypedQuery<ParameterChangeEntity> query = entities.createQuery("from ParameterChangeEntity where (:parameter is null or parameter = :parameter)"
                + " and number < :before order by number desc", ParameterChangeEntity.class);
        query.setParameter("parameter", parameter).setParameter("before", before.orElse(Long.MAX_VALUE));
        return Page.of(query.setMaxResults(page.rowsToRead()).getResultList(), page,
                row -> new Cursor(Long.toString(row.number), row.id), parameters::told);
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key());
        } catch (NumberFormatException ofAnotherList) {
            throw Refusal.malformed("cursor belongs to another list. Take it from next of this list's page before.");
        }
    }

    /** @throws Refusal 404 */
    @Transactional
    ParameterChange get(UUID id) {
        return entities.createQuery("from ParameterChangeEntity where id = :id", ParameterChangeEntity.class)
                .setParameter("id", id).getResultStream().findFirst().map(parameters::told)
                .orElseThrow(() -> Refusal.notFound("parameter change", id));
    }

    @Transactional
    List<ParameterChange> ofCalibration(UUID calibrationId) {
        return entities.createQuery("from ParameterChangeEntity where calibrationId = :calibration order by number",
                ParameterChangeEntity.class).setParameter("calibration", calibrationId).getResultStream()
                .map(parameters::told).toList();
    }

    /** Keeps a set that an answer names; in the transaction that keeps the answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(ParameterSet used) {
        entities.createNativeQuery("""
                insert into parameter_set (id, organisation, version, first_used_at, content)
                values (:id, current_setting('app.organisation'), :version, :at, :content)
                on conflict (organisation, version) do nothing""").setParameter("id", UUID.randomUUID())
                .setParameter("version", used.version()).setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .setParameter("content", json.write(new Content(used.all()))).executeUpdate();
    }

    /** @throws Refusal 404 for one that no answer of this organisation rests on */
    @Transactional
    public ParameterSet version(String version) {
        ParameterSet current = parameters.current();
        if (current.version().equals(version)) {
            return current;
        }
        if (parameters.shipped().version().equals(version)) {
            return parameters.shipped();
        }
        return entities.createQuery("from ParameterSetEntity where version = :version", ParameterSetEntity.class)
                .setParameter("version", version).getResultStream().findFirst()
                .map(row -> ParameterSet.kept(version, json.read(row.content, Content.class).rows()))
                .orElseThrow(() -> new Refusal(PlatformProblem.NOT_FOUND,
                        "No answer of yours rests on such a set of parameters. Take the version from an answer."));
    }

    /** At rest. */
    record Content(List<ParameterRow> rows) {
    }
}
