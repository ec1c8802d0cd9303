package org.evenkeel.planning.importing.filling;

import org.evenkeel.planning.assumption.Assumption;

/**
 * A field that nobody stated.
 *
 * @param rule name of the rule that fills it
 */
public record BlankField(Assumption.Subject subject, String reference, String field, String rule) {

    /** A gap of an option, by its measure's and its own reference. */
    public static BlankField ofOption(String measure, String option, String field, String rule) {
        return new BlankField(Assumption.Subject.OPTION, measure + "/" + option, field, rule);
    }

    /** A gap of a measure. */
    public static BlankField ofMeasure(String measure, String field, String rule) {
        return new BlankField(Assumption.Subject.MEASURE, measure, field, rule);
    }
}
