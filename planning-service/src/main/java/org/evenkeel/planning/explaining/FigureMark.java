package org.evenkeel.planning.explaining;

import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.jspecify.annotations.Nullable;

/**
 * What one headline figure of a plan rests on.
 *
 * @param assumedBasisPoints the share of it that rests on values nobody stated; null where it cannot be told apart
 * @param assumptions those values
 */
public record FigureMark(String figure, Mark mark, @Nullable Integer assumedBasisPoints, String sentence, List<Assumption> assumptions) {

    public FigureMark {
        assumptions = List.copyOf(assumptions);
    }

    /** How much of it is assumed. */
    public enum Mark {
        STATED("stated data"),
        PARTLY_ASSUMED("partly assumed"),
        MOSTLY_ASSUMED("mostly assumed");

        private final String text;

        Mark(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        /** Nothing is stated data, half and more is mostly assumed. */
        static Mark of(int assumedBasisPoints) {
            return assumedBasisPoints == 0 ? STATED : assumedBasisPoints < HALF ? PARTLY_ASSUMED : MOSTLY_ASSUMED;
        }

        private static final int HALF = 5_000;
    }
}
