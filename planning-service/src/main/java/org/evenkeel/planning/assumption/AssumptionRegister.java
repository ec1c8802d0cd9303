package org.evenkeel.planning.assumption;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.platform.register.Discretion;
import org.evenkeel.planning.platform.register.RegisterEntity;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Cursor;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** All assumptions on record. One ceases to be when somebody states the value. */
@ApplicationScoped
public class AssumptionRegister {

    private static final int AT_ONCE = 1_000;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Inject
    Discretion discretion;

    /** @param rule name of the rule that filled the values; null is every rule */
    @Transactional
    public Page<AssumptionResponse> list(PageRequest page, @Nullable String rule) {
        List<AssumptionEntity> rows = entities.createQuery("""
                from AssumptionEntity
                where reference > :after and (:rule is null or rule = :rule)
                order by reference""", AssumptionEntity.class)
                .setParameter("after", page.cursor().map(Cursor::key).orElse(""))
                .setParameter("rule", rule)
                .setMaxResults(page.rowsToRead())
                .getResultList();
        return Page.of(rows, page, row -> new Cursor(row.reference(), row.id()), AssumptionEntity::response)
                .without(response -> withheld(response.assumption()));
    }

    /** Records that whoever acts finds the value good enough to plan on. */
    @Transactional
    public AssumptionResponse accept(UUID id) {
        AssumptionEntity row = entities.createQuery("from AssumptionEntity where id = :id", AssumptionEntity.class)
                .setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("assumption", id));
        row.content().standsIn().forEach(named -> discretion.refuseWithheld(named.thing(), named.reference()));
        row.accept(actor.name(), clock.instant());
        audit.record("accepted", "assumption", row.reference(), null, row.content());
        return row.response();
    }

    @Transactional
    public List<Assumption> all() {
        return entities.createQuery("from AssumptionEntity order by reference", AssumptionEntity.class)
                .getResultStream().map(RegisterEntity::content).toList();
    }

    /** Keeps those of one import; what an earlier one assumed about the same field is gone with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Collection<Assumption> assumptions) {
        Set<String> fields = assumptions.stream().map(AssumptionRegister::field).collect(Collectors.toSet());
        remove(all().stream().filter(before -> fields.contains(field(before))).toList());
        Map<String, Assumption> byName = new LinkedHashMap<>();
        assumptions.forEach(assumption -> byName.putIfAbsent(name(assumption), assumption));
        byName.forEach((name, assumption) -> {
            AssumptionEntity row = new AssumptionEntity();
            row.open(name, assumption);
            entities.persist(row);
        });
        entities.flush();
        entities.clear();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void removeAll() {
        entities.createQuery("delete from AssumptionEntity").executeUpdate();
    }

    /** Ends those about the named fields of a record, now that somebody has stated them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Assumption.Subject subject, String reference, Collection<String> fields) {
        remove(about(subject, reference).stream().filter(assumption -> fields.contains(topField(assumption))).toList());
    }

    /** Ends all about a record that is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Assumption.Subject subject, String reference) {
        remove(about(subject, reference));
    }

    /** The organisation is one, whatever it was called when something was assumed about it. */
    private List<Assumption> about(Assumption.Subject subject, String reference) {
        String beginning = subject == Assumption.Subject.ORGANISATION ? subject + "|" : "%s|%s|".formatted(subject, reference);
        return entities.createQuery("from AssumptionEntity where substring(reference, 1, :length) = :beginning",
                AssumptionEntity.class)
                .setParameter("length", beginning.length()).setParameter("beginning", beginning)
                .getResultStream().map(RegisterEntity::content).toList();
    }

    private void remove(Collection<Assumption> ended) {
        List<String> names = ended.stream().map(AssumptionRegister::name).toList();
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            entities.createQuery("delete from AssumptionEntity where reference in :names")
                    .setParameter("names", names.subList(from, Math.min(names.size(), from + AT_ONCE))).executeUpdate();
        }
    }

    private boolean withheld(Assumption assumption) {
        return assumption.standsIn().stream().anyMatch(named -> discretion.withholds(named.thing(), named.reference()));
    }

    private static String topField(Assumption assumption) {
        return assumption.field().split("[.\\[]", 2)[0];
    }

    private static String field(Assumption assumption) {
        return "%s|%s|%s".formatted(assumption.subject(), assumption.reference(), assumption.field());
    }

    /** More than one rule may have a hand in one field. */
    private static String name(Assumption assumption) {
        return field(assumption) + "|" + assumption.rule();
    }
}
