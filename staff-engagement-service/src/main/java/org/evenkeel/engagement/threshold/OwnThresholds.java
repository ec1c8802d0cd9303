package org.evenkeel.engagement.threshold;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** What the organisation at hand has set of the rules' numbers. */
@ApplicationScoped
public class OwnThresholds {

    private final EntityManager entities;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    OwnThresholds(EntityManager entities, AuditTrail audit, Actor actor, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** One rule's own numbers, with who set them and why. The version is 0 where none were ever set. */
    public record Own(String rule, Map<String, Integer> values, String reason, String setBy, Instant setAt, long version) {
        public Own {
            values = Map.copyOf(values);
        }
    }

    /** By rule. */
    @Transactional
    public Map<String, Own> all() {
        return entities.createQuery("from OwnThresholdEntity", OwnThresholdEntity.class).getResultStream()
                .collect(Collectors.toMap(row -> row.rule, OwnThresholds::own));
    }

    @Transactional
    public int of(String rule, String name, int otherwise) {
        return row(rule).map(found -> found.values.getOrDefault(name, otherwise)).orElse(otherwise);
    }

    /** Takes the place of what was set before; nothing set means the defaults again. */
    @Transactional
    public void set(String rule, @Nullable String ifMatch, Map<String, Integer> values, String reason) {
        OwnThresholdEntity known = row(rule).orElse(null);
        EntityTags.requireMatch(ifMatch, known == null ? 0 : known.version + 1);
        OwnThresholdEntity row = known == null ? new OwnThresholdEntity() : known;
        Map<String, Integer> before = known == null ? null : known.values;
        row.values = Map.copyOf(values);
        row.reason = reason;
        row.setBy = actor.name();
        row.setAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (known == null) {
            row.id = UUID.randomUUID();
            row.rule = rule;
            entities.persist(row);
        }
        entities.flush();
        audit.record("thresholds-set", "dignity-rule", rule, before, Map.of("thresholds", values, "reason", reason));
    }

    private Optional<OwnThresholdEntity> row(String rule) {
        return entities.createQuery("from OwnThresholdEntity where rule = :rule", OwnThresholdEntity.class)
                .setParameter("rule", rule).getResultStream().findFirst();
    }

    private static Own own(OwnThresholdEntity row) {
        return new Own(row.rule, row.values, row.reason, row.setBy, row.setAt, row.version + 1);
    }
}
