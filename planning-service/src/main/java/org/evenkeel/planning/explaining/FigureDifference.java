package org.evenkeel.planning.explaining;

/** A headline figure of two plans, in pence unless its name says otherwise. */
public record FigureDifference(String figure, long before, long after, long difference) {

    static FigureDifference of(String figure, long before, long after) {
        return new FigureDifference(figure, before, after, after - before);
    }
}
