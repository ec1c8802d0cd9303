package org.evenkeel.planning.law;

/** The two bodies of employment law in the United Kingdom, as the law tables name them. */
public enum Territory {
    GB,
    NI
}
