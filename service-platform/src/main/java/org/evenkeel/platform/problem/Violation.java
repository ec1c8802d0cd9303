package org.evenkeel.platform.problem;

/**
 * One broken rule of a request.
 *
 * @param field path to the value, such as {@code teams[2].employees}; empty for the whole
 * @param in body, path, query or header
 * @param message names the value and the rule, and how to mend it
 * @param code stable, kebab-case: clients decide by it
 */
public record Violation(String field, String in, String message, String code) {

    public static Violation inBody(String field, String code, String message) {
        return new Violation(field, "body", message, code);
    }

    public static Violation inQuery(String field, String code, String message) {
        return new Violation(field, "query", message, code);
    }
}
