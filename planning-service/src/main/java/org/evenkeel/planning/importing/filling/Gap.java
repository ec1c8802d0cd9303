package org.evenkeel.planning.importing.filling;

import org.evenkeel.planning.assumption.Assumption;

/**
 * A field that nobody stated.
 *
 * @param rule name of the rule that fills it
 */
public record Gap(Assumption.Subject subject, String reference, String field, String rule) {

    /** A gap of an option, by its measure's and its own reference. */
    public static Gap ofOption(String measure, String option, String field, String rule) {
        return new Gap(Assumption.Subject.OPTION, measure + "/" + option, field, rule);
    }

    /** A gap of a measure. */
    public static Gap ofMeasure(String measure, String field, String rule) {
        return new Gap(Assumption.Subject.MEASURE, measure, field, rule);
    }
}
