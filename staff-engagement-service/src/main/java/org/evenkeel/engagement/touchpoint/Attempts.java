package org.evenkeel.engagement.touchpoint;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reasonable attempts to reach a person (D15): so many by the agreed route, and a letter. Pure. */
public final class Attempts {

    /** By the agreed route, before the letter counts. */
    public static final int ENOUGH = 3;

    private final Collection<Conversation> held;
    private final int enough;

    /** @param held all conversations of one touchpoint */
    public Attempts(Collection<Conversation> held, int enough) {
        this.held = List.copyOf(held);
        this.enough = enough;
    }

    /** Whoever was tried and has not been reached since. */
    public Set<UUID> unreached() {
        Set<UUID> tried = new TreeSet<>();
        held.stream().filter(one -> !one.reached()).forEach(one -> tried.addAll(one.persons()));
        held.stream().filter(Conversation::reached).forEach(one -> tried.removeAll(one.persons()));
        return tried;
    }

    public long made(UUID person) {
        return held.stream().filter(one -> !one.reached() && one.persons().contains(person)).count();
    }

    public boolean letterSent(UUID person) {
        return held.stream().anyMatch(one -> one.manner().letterSent() && one.persons().contains(person));
    }

    /** Whether what can reasonably be done to reach the person was done. */
    public boolean reasonable(UUID person) {
        return made(person) >= enough && letterSent(person);
    }
}
