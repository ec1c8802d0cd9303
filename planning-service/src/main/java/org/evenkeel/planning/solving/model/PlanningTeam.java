package org.evenkeel.planning.solving.model;

import java.util.List;

/**
 * A team that loses posts: part (c) of the cost is charged on the largest share removed in any twelve months running.
 *
 * @param charge the price of that share, as pieces of a convex, non-decreasing function: its value is the largest of 0 and
 *        of all pieces
 */
public record PlanningTeam(String reference, String name, List<Piece> charge) {

    public PlanningTeam {
        charge = List.copyOf(charge);
    }

    /**
     * One straight piece: {@code pence + pencePerBasisPoint × (share − fromShare)}.
     *
     * @param fromShare share removed, in basis points, at which the piece begins
     * @param pence charge there, before weights
     * @param pencePerBasisPoint slope, 0 or more, before weights
     */
    public record Piece(int fromShare, long pence, long pencePerBasisPoint) {
    }
}
