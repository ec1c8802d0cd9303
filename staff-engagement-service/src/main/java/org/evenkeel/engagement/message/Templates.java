package org.evenkeel.engagement.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** The organisation's templates, by name. */
@ApplicationScoped
public class Templates {

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    Templates(EntityManager entities, AuditTrail audit, Actor actor, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** A template with the version that {@code If-Match} names. */
    public record Tagged(TemplateResponse template, long version) {
    }

    @Transactional
    public Page<TemplateResponse> list(PageRequest page) {
        String after = page.cursor().map(Cursor::key).orElse("");
        List<TemplateEntity> rows = entities
                .createQuery("from TemplateEntity where name > :after order by name", TemplateEntity.class)
                .setParameter("after", after).setMaxResults(page.rowsToRead()).getResultList();
        return Page.of(rows, page, row -> new Cursor(row.name, row.id), Templates::response);
    }

    /** @throws Refusal 404 */
    @Transactional
    public Tagged get(UUID id) {
        TemplateEntity row = row(id);
        return new Tagged(response(row), row.version);
    }

    /** @throws Refusal 422 for a field that there is not */
    @Transactional
    public UUID add(TemplateRequest request) {
        requireKnownFields(request);
        TemplateEntity row = new TemplateEntity();
        row.id = UUID.randomUUID();
        take(row, request);
        entities.persist(row);
        entities.flush();
        audit.record("written", "message-template", row.id.toString(), null, request);
        return row.id;
    }

    /** Messages that were made of it are refused from then on until they are saved again: their approvals are void. */
    @Transactional
    public void change(UUID id, @Nullable String ifMatch, TemplateRequest request) {
        TemplateEntity row = row(id);
        EntityTags.requireMatch(ifMatch, row.version);
        requireKnownFields(request);
        TemplateRequest before = new TemplateRequest(row.name, row.subject, row.text);
        take(row, request);
        entities.flush();
        audit.record("changed", "message-template", id.toString(), before, request);
    }

    private void take(TemplateEntity row, TemplateRequest request) {
        row.name = request.name();
        row.subject = request.subject();
        row.text = request.text();
        row.changedBy = actor.name();
        row.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private TemplateEntity row(UUID id) {
        return entities.createQuery("from TemplateEntity where id = :id", TemplateEntity.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> Refusal.notFound("message template", id));
    }

    private static void requireKnownFields(TemplateRequest request) {
        List<Violation> violations = new ArrayList<>();
        add(violations, "subject", request.subject());
        add(violations, "text", request.text());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations.get(0).message(), violations);
        }
    }

    private static void add(List<Violation> violations, String field, String text) {
        new TemplateText(text).unknown().forEach(unknown -> violations.add(Violation.inBody(field, "unknown-field",
                "%s is no field. The fields are: %s. Put one of them between braces.".formatted(unknown, known()))));
    }

    private static String known() {
        List<String> known = new ArrayList<>();
        for (TemplateField field : TemplateField.values()) {
            known.add(field.written());
        }
        return String.join(", ", known);
    }

    private static TemplateResponse response(TemplateEntity row) {
        Set<TemplateField> fields = new TreeSet<>(new TemplateText(row.subject).fields());
        fields.addAll(new TemplateText(row.text).fields());
        return new TemplateResponse(row.id, row.name, row.subject, row.text, List.copyOf(fields), row.changedBy,
                row.changedAt);
    }
}
