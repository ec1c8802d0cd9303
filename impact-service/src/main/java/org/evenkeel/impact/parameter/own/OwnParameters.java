package org.evenkeel.impact.parameter.own;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.OwnValue;
import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.parameter.ParameterSets;
import org.evenkeel.impact.platform.shelf.ShelfJson;

/** The parameters as the organisation at hand has them: those that ship, with its own values in their place. */
@ApplicationScoped
public class OwnParameters {

    private static final String LAST_OF_EACH = """
            from ParameterChangeEntity one where one.number =
            (select max(other.number) from ParameterChangeEntity other where other.parameter = one.parameter)""";

    private final EntityManager entities;
    private final ParameterSets sets;
    private final ShelfJson json;

    OwnParameters(EntityManager entities, ParameterSets sets, ShelfJson json) {
        this.entities = entities;
        this.sets = sets;
        this.json = json;
    }

    /** What an answer asked for now rests on. */
    @Transactional
    public ParameterSet current() {
        return sets.shipped().with(values(inForce().values()));
    }

    /** Changes whose values count now, in the order of the parameters. */
    @Transactional
    public List<ParameterChange> present() {
        return List.copyOf(inForce().values());
    }

    /** The last change of each parameter whose own value counts now. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<ImpactParameter, ParameterChange> inForce() {
        Map<ImpactParameter, ParameterChange> own = new EnumMap<>(ImpactParameter.class);
        for (ParameterChangeEntity row : entities.createQuery(LAST_OF_EACH, ParameterChangeEntity.class).getResultList()) {
            Optional<ImpactParameter> parameter = ImpactParameter.named(row.parameter);
            if (row.origin != Origin.SHIPPED && parameter.isPresent()) {
                own.put(parameter.get(), told(row));
            }
        }
        return own;
    }

    /** How many changes there are: the version that the next is made on. */
    @Transactional(Transactional.TxType.MANDATORY)
    long changes() {
        return entities.createQuery("select coalesce(max(number), 0) from ParameterChangeEntity", Long.class)
                .getSingleResult();
    }

    ParameterSet shipped() {
        return sets.shipped();
    }

    static List<OwnValue> values(Collection<ParameterChange> changes) {
        return changes.stream()
                .map(change -> new OwnValue(ImpactParameter.named(change.parameter()).orElseThrow(), change.after().range(),
                        change.after().origin(), change.reason()))
                .sorted(Comparator.comparing(OwnValue::parameter)).toList();
    }

    ParameterChange told(ParameterChangeEntity row) {
        return new ParameterChange(row.id, row.number, row.at, row.actorName, row.parameter, row.kind, row.reason,
                json.read(row.before, ValueInForce.class), json.read(row.after, ValueInForce.class), row.setBefore,
                row.setAfter, row.ofChange, row.calibrationId);
    }
}
