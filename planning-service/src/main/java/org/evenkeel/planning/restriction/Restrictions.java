package org.evenkeel.planning.restriction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.PoolRegister;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureRegister;
import org.evenkeel.planning.measure.Relation;
import org.evenkeel.planning.platform.register.Discretion;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** What the reader of this request may see; worked out once a request. */
@RequestScoped
public class Restrictions implements Discretion {

    @Inject
    CircleRepository circles;

    @Inject
    MeasureRegister measures;

    @Inject
    PoolRegister pools;

    @Inject
    AuditTrail audit;

    @Inject
    Actor actor;

    private @Nullable Veil veil;
    private Set<String> restricted = Set.of();

    static Refusal withheld(String thing, String reference) {
        return Refusal.forbidden("The %s %s is restricted to a named circle until those it concerns have been spoken to. "
                .formatted(thing, reference) + "Ask a member of its circle.");
    }

    /** What the reader does not see. */
    @Transactional
    public Veil veil() {
        if (veil == null) {
            veil = drawn();
        }
        return veil;
    }

    @Override
    public boolean withholds(String thing, String reference) {
        return switch (thing) {
            case "measure" -> veil().measures().contains(reference);
            case "pool" -> veil().pools().contains(reference);
            default -> false;
        };
    }

    @Override
    public boolean isRestricted(String thing, String reference, Object record) {
        veil();
        return (record instanceof Pool pool && pool.restricted())
                || (record instanceof Measure measure && (measure.restricted() || restricted.contains(reference)))
                || (record instanceof Relation relation
                        && (restricted.contains(relation.measure()) || restricted.contains(relation.other())));
    }

    @Override
    public void seen(String thing, String reference) {
        audit.record("read", thing, reference, null, null);
    }

    @Override
    public void refuseWithheld(String thing, String reference) {
        if (withholds(thing, reference)) {
            throw withheld(thing, reference);
        }
    }

    private Veil drawn() {
        List<CircleEntity> open = circles.all().stream().filter(circle -> !circle.hasEnded()).toList();
        restricted = measures(open.stream());
        Set<String> hidden = measures(open.stream().filter(circle -> !circle.admits(actor.name())));
        return new Veil(hidden, hidden.isEmpty() ? Set.of() : hiddenPools(hidden));
    }

    /** A small pool is hidden unless the reader may see a measure that touches it. */
    private Set<String> hiddenPools(Set<String> hidden) {
        RestrictedMeasures all = new RestrictedMeasures(pools.all());
        Set<String> touchedByHidden = new HashSet<>();
        Set<String> touchedByShown = new HashSet<>();
        for (Measure measure : measures.all()) {
            (hidden.contains(measure.reference()) ? touchedByHidden : touchedByShown).addAll(all.smallPools(measure));
        }
        touchedByHidden.removeAll(touchedByShown);
        return touchedByHidden;
    }

    private static Set<String> measures(Stream<CircleEntity> circles) {
        return circles.map(CircleEntity::measure).collect(Collectors.toSet());
    }
}
