package org.evenkeel.planning.solving.model;

/**
 * How one measure bears on another; both are indexes of measures.
 *
 * @param measure for {@link Kind#NEEDS} the dependant
 * @param other for {@link Kind#NEEDS} the one that must be in effect first
 * @param overlapPence for {@link Kind#OVERLAPS}: recurrent saving a year that is counted twice when both are taken. Of the
 *        year's saving a twelfth, rounded down, is lost for each month on whose first day both are in effect.
 */
public record PlanningRelation(Kind kind, int measure, int other, long overlapPence) {

    /** The sort of relation. */
    public enum Kind {
        /** Not both are taken. */
        EXCLUDES,
        /** The other is in effect before this one starts. */
        NEEDS,
        /** Both save the same money in part. */
        OVERLAPS,
        /** Both act on the same posts, so not both are taken. */
        SAME_POSTS,
        /** Both are taken or neither is. */
        DECIDED_TOGETHER
    }
}
