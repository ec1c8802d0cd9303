package org.evenkeel.planning.platform.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.hibernate.exception.ConstraintViolationException;

/** What the database refused about the references of a record, by the name of the constraint: table__field__what. */
final class BrokenReference {

    private static final Pattern NAME = Pattern.compile("(\\w+?)__(\\w+?)__(known|unique)");

    private final String thing;
    private final String reference;

    BrokenReference(String thing, String reference) {
        this.thing = thing;
        this.reference = reference;
    }

    /** A problem that names the field; what is not about references is thrown on as it is. */
    RuntimeException whenWritten(ConstraintViolationException refused) {
        Matcher name = NAME.matcher(String.valueOf(refused.getConstraintName()).toLowerCase(Locale.ROOT));
        if (!name.matches()) {
            return refused;
        }
        String field = name.group(2);
        if ("unique".equals(name.group(3))) {
            String taken = "There is a %s \"%s\" already. Change that one, or take another reference."
                    .formatted(thing, reference);
            return new Refusal(PlatformProblem.CONFLICT, taken, List.of(Violation.inBody("reference", "taken", taken)));
        }
        return Refusal.invalid("The %s refers to something that is not on record. Mend the field named.".formatted(thing),
                List.of(Violation.inBody(field, "unknown",
                        "What %s of \"%s\" names is not on record. Correct the reference, or add what it names first."
                                .formatted(field, reference))));
    }

    /** A problem that names what refers to the record. */
    RuntimeException whenRemoved(ConstraintViolationException refused) {
        Matcher name = NAME.matcher(String.valueOf(refused.getConstraintName()).toLowerCase(Locale.ROOT));
        if (!name.matches()) {
            return refused;
        }
        return Refusal.conflict("A %s still refers to the %s \"%s\" by its %s. Change or remove that first.".formatted(
                name.group(1).replace('_', ' '), thing, reference, name.group(2)));
    }
}
