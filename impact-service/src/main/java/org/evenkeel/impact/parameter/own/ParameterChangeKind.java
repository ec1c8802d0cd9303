package org.evenkeel.impact.parameter.own;

/** What was done to a parameter. */
public enum ParameterChangeKind {
    /** A person set the organisation's own figure. */
    OVERRIDDEN,
    /** A person had the value applied that the organisation's history gives. */
    CALIBRATED,
    /** The value that ships counts again. */
    WITHDRAWN,
    /** An own value that counted before counts again. */
    RESTORED
}
