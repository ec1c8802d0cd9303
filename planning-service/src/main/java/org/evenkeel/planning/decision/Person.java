package org.evenkeel.planning.decision;

import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;

/**
 * Who takes a step.
 *
 * @param id by which they are known again; {@code name} is for showing
 */
record Person(String id, String name, boolean trustee) {

    static Person of(Actor actor) {
        return new Person(actor.id(), actor.name(), actor.has(Roles.TRUSTEE));
    }
}
