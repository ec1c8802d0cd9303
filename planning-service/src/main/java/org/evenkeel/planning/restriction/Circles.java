package org.evenkeel.planning.restriction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.baseline.PoolRegister;
import org.evenkeel.planning.measure.MeasureRegister;
import org.evenkeel.planning.platform.register.RecordChanged;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** Names and keeps the circles of restricted measures. Whoever puts such a measure on record is its circle's first member. */
@ApplicationScoped
public class Circles {

    private static final String THING = "circle";

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

    /** @throws Refusal 403 for who is not in it, 404 where the measure is not restricted */
    @Transactional
    VersionedCircle of(String measure) {
        CircleEntity circle = forMember(measure);
        return new VersionedCircle(circle.response(), circle.version());
    }

    /** @throws Refusal as above, 412 and 428 by {@code ifMatch}, 422 where somebody is both in and out */
    @Transactional
    VersionedCircle name(String measure, @Nullable String ifMatch, Circle named) {
        CircleEntity circle = forMember(measure);
        EntityTags.requireMatch(ifMatch, circle.version());
        refuseBoth(named);
        CircleResponse before = circle.response();
        circle.content(named);
        circles.flush();
        audit.record("named", THING, measure, before, circle.response());
        return new VersionedCircle(circle.response(), circle.version());
    }

    /** Opens a circle for each restricted measure that has none, with whoever acts as its first member. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openMissing() {
        Set<String> open = new TreeSet<>();
        circles.all().forEach(circle -> open.add(circle.measure()));
        for (String measure : new TreeSet<>(new RestrictedMeasures(pools.all()).among(measures.all()))) {
            if (!open.contains(measure)) {
                circles.add(new CircleEntity(measure, new Circle(Set.of(actor.name()), Set.of())));
                audit.record("restricted", "measure", measure, null, null);
            }
        }
        circles.flush();
    }

    void on(@Observes RecordChanged change) {
        if (List.of(measures.thing(), pools.thing()).contains(change.thing()) && change.after() != null) {
            openMissing();
        }
    }

    /** The individuals have been spoken to: from now on everybody may see the measure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lift(String measure, LocalDate on) {
        circles.of(measure).filter(circle -> !circle.hasEnded()).ifPresent(circle -> {
            circle.lift(on);
            audit.record("restriction lifted", "measure", measure, null, null);
        });
    }

    /** Those who hold a post that one of these measures affects. */
    @Transactional
    public Set<String> holders(Set<String> affecting) {
        return circles.all().stream().filter(circle -> affecting.contains(circle.measure()))
                .flatMap(circle -> circle.content().holders().stream()).collect(Collectors.toSet());
    }

    private CircleEntity forMember(String measure) {
        CircleEntity circle = circles.of(measure).orElseThrow(() -> Refusal.notFound(THING + " of the measure", measure));
        if (!circle.hasEnded() && !circle.admits(actor.name())) {
            throw Restrictions.withheld("measure", measure);
        }
        return circle;
    }

    private static void refuseBoth(Circle named) {
        List<Violation> both = named.holders().stream().filter(named.members()::contains)
                .map(username -> Violation.inBody("holders", "outside-the-circle",
                        "\"%s\" holds an affected post and cannot be in the circle. Take them out of one of the two."
                                .formatted(username)))
                .toList();
        if (!both.isEmpty()) {
            throw Refusal.invalid("Whoever holds an affected post is outside the circle.", both);
        }
    }
}
