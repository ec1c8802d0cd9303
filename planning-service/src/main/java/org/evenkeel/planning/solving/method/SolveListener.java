package org.evenkeel.planning.solving.method;

/** Hears of each better plan and each better bound, on the solving thread: it must be quick. */
@FunctionalInterface
public interface SolveListener {

    /** Called first when there is a start, then whenever plan or bound got better. */
    void progressed(SolveProgress progress);
}
