package org.evenkeel.planning.assumption;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.evenkeel.planning.platform.register.RecordName;

/**
 * A value that nobody stated.
 *
 * @param subject what kind of record it stands in
 * @param reference the record's reference; of an option, its measure's, a slash and its own
 * @param field the field that was filled, in the words of the organisation document
 * @param rule name of the rule that filled it, for example "weekly pay not stated"
 * @param value the value, as a reader would write it
 * @param because why this value: source and grade
 */
public record Assumption(Subject subject, String reference, String field, String rule, String value, String because) {

    /** The record it stands in; of an option, each measure it may be of, as references may hold a slash themselves. */
    public List<RecordName> standsIn() {
        if (subject != Subject.OPTION) {
            return List.of(new RecordName(subject.thing(), reference));
        }
        return IntStream.range(0, reference.length()).filter(at -> reference.charAt(at) == '/')
                .mapToObj(slash -> new RecordName(Subject.MEASURE.thing(), reference.substring(0, slash))).toList();
    }

    /** The kinds of record that hold assumed values. */
    public enum Subject {
        ORGANISATION,
        ESTABLISHMENT,
        SERVICE,
        TEAM,
        POOL,
        MEASURE,
        OPTION,
        FUNDING_SOURCE,
        PARTNER,
        CAPACITY,
        FORECAST,
        RELATION,
        RULE,
        SCENARIO;

        /** The kind that is called so, for example "funding source". */
        public static Optional<Subject> called(String thing) {
            return Arrays.stream(values()).filter(subject -> subject.thing().equals(thing)).findFirst();
        }

        /** What such a record is called. */
        public String thing() {
            return switch (this) {
                case FORECAST -> "forecast month";
                case RULE -> "rule setting";
                default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
            };
        }
    }
}
