package org.evenkeel.engagement.pulse;

/** What a question of the survey is about. */
public enum PulseTheme {
    /** The seven dimensions: a high mean is good. */
    LEADERSHIP,
    /** How decisions were come to and told: a high mean is good. */
    FAIRNESS,
    /** What people carry: a high mean is a reason to talk. */
    STRAIN
}
