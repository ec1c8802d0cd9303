package org.evenkeel.planning.solving.rules;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.uni.UniConstraintCollector;

/**
 * Books every measure's choice in one ledger. The ledger it yields changes in place: rules read it and keep nothing of it.
 */
final class LedgerCollector implements UniConstraintCollector<PlanningMeasure, LedgerCollector.Books, PlanLedger> {

    private final Supplier<Books> supplier = Books::new;
    private final BiFunction<Books, PlanningMeasure, Runnable> accumulator = Books::book;
    private final Function<Books, PlanLedger> finisher = Books::ledger;

    /** A ledger that opens with the first measure, which knows the problem. */
    static final class Books {

        private @Nullable PlanLedger ledger;

        private Runnable book(PlanningMeasure measure) {
            PlanLedger open = ledger == null ? new PlanLedger(measure.problem()) : ledger;
            ledger = open;
            PlanningChoice choice = measure.getChoice();
            if (choice == null) {
                throw new IllegalStateException("Measure " + measure + " has no choice to book.");
            }
            open.put(choice);
            return () -> open.remove(choice);
        }

        private PlanLedger ledger() {
            if (ledger == null) {
                throw new IllegalStateException("Nothing has been booked.");
            }
            return ledger;
        }
    }

    @Override
    public Supplier<Books> supplier() {
        return supplier;
    }

    @Override
    public BiFunction<Books, PlanningMeasure, Runnable> accumulator() {
        return accumulator;
    }

    @Override
    public Function<Books, PlanLedger> finisher() {
        return finisher;
    }
}
