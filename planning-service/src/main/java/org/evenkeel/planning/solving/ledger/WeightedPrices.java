package org.evenkeel.planning.solving.ledger;

import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningPrices;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningWeights;

/**
 * The prices of a problem with its weights on them, in pence. Whole pence, rounded half up price by price, so that a
 * plan's parts add up to its cost and a linear programme can hold the same numbers.
 */
public final class WeightedPrices {

    /** {@link #serviceLevelRate} is this many times pence a basis point and month. */
    public static final long RATE_SCALE = 10_000;

    private static final int PER_CENT = 100;

    private final PlanningProblem problem;
    private final PlanningWeights weights;

    public WeightedPrices(PlanningProblem problem) {
        this.problem = problem;
        this.weights = problem.prices().weights();
    }

    /** Parts (a) and (e) of a choice. */
    public long choicePence(PlanningChoice choice) {
        long pence = departurePence(choice);
        for (PlanningAmount component : choice.cost().componentPence()) {
            pence += componentPence(component);
        }
        return pence;
    }

    /** One component of part (a). */
    public long componentPence(PlanningAmount component) {
        return weighted(component.amount(), weights.components().get(component.subject()));
    }

    /** Part (e) of a choice. */
    public long departurePence(PlanningChoice choice) {
        return weighted(choice.cost().departurePence(), weights.departure());
    }

    /** Part (b) of touchable {@code index}. */
    public long touchedPence(int index) {
        return weighted(problem.prices().touchables().get(index).chargePence(), weights.touched());
    }

    /** A piece of part (c) with the weight on it. */
    public PlanningTeam.Piece piece(PlanningTeam.Piece piece) {
        return new PlanningTeam.Piece(piece.fromShare(), weighted(piece.pence(), weights.removedPosts()),
                weighted(piece.pencePerBasisPoint(), weights.removedPosts()));
    }

    /** Part (d): {@link #RATE_SCALE} times the pence for one basis point below the planned level for one month. */
    public long serviceLevelRate(int service) {
        return Math.multiplyExact(problem.services().get(service).pencePerPointMonth(), (long) weights.serviceLevel());
    }

    /** Part (d) of a service that is short by so many basis points, summed over months; rounded up. */
    public long serviceLevelPence(int service, long basisPointMonths) {
        return -Math.floorDiv(-Math.multiplyExact(basisPointMonths, serviceLevelRate(service)), RATE_SCALE);
    }

    /** What {@link PlanningPrices} the weights are put on. */
    public PlanningPrices prices() {
        return problem.prices();
    }

    private static long weighted(long pence, int perCent) {
        return perCent == PER_CENT ? pence
                : Math.floorDiv(Math.multiplyExact(pence, (long) perCent) + PER_CENT / 2, (long) PER_CENT);
    }
}
