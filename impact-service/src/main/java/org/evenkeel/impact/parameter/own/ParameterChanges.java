package org.evenkeel.impact.parameter.own;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.platform.shelf.ShelfJson;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

/** Writes changes of parameters, one after the other within an organisation. */
@ApplicationScoped
class ParameterChanges {

    @Inject
    EntityManager entities;

    @Inject
    OwnParameters parameters;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    @Inject
    CurrentOrganisation organisation;

    @Inject
    Clock clock;

    @Inject
    ShelfJson json;

    /** Nobody else changes this organisation's parameters until the transaction ends; the caller read the present ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    void requirePresent(@Nullable String ifMatch) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:parameters, 0))")
                .setParameter("parameters", "parameters of " + organisation.id()).getSingleResult();
        EntityTags.requireMatch(ifMatch, parameters.changes());
    }

    /** After {@link #requirePresent}. */
    @Transactional(Transactional.TxType.MANDATORY)
    ParameterChange make(PlannedChange planned) {
        Map<ImpactParameter, ParameterChange> own = parameters.inForce();
        ParameterChange last = own.get(planned.parameter());
        ParameterSet before = parameters.shipped().with(OwnParameters.values(own.values()));
        ParameterChangeEntity row = new ParameterChangeEntity();
        row.id = UUID.randomUUID();
        row.number = parameters.changes() + 1;
        row.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.actor = actor.id();
        row.actorName = actor.name();
        row.parameter = planned.parameter().publicName();
        row.kind = planned.kind();
        row.reason = planned.reason();
        row.before = json.write(ValueInForce.of(before.row(planned.parameter()).range(),
                last == null ? Origin.SHIPPED : last.after().origin()));
        row.after = json.write(ValueInForce.of(planned.range(), planned.origin()));
        row.origin = planned.origin();
        row.setBefore = before.version();
        row.ofChange = planned.ofChange();
        row.calibrationId = planned.calibrationId();
        row.setAfter = after(own, planned, parameters.told(row)).version();
        entities.persist(row);
        entities.flush();
        ParameterChange made = parameters.told(row);
        audit.record(planned.kind().name().toLowerCase(Locale.ROOT), "parameter", row.parameter, made.before(), made);
        return made;
    }

    private ParameterSet after(Map<ImpactParameter, ParameterChange> own, PlannedChange planned, ParameterChange change) {
        Map<ImpactParameter, ParameterChange> next = new EnumMap<>(ImpactParameter.class);
        next.putAll(own);
        if (planned.origin() == Origin.SHIPPED) {
            next.remove(planned.parameter());
        } else {
            next.put(planned.parameter(), change);
        }
        return parameters.shipped().with(OwnParameters.values(next.values()));
    }
}
