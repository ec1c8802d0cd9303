package org.evenkeel.impact.forecast;

/** Why a forecast differs from the assessment. They are taken in this order, each on top of those before it. */
public enum ForecastCause {
    /** The organisation's parameters, or the model itself, are others now. */
    PARAMETERS,
    /** What was really saved, and how far measures are. */
    DELIVERY,
    /** What happened earlier or later than assessed. */
    DATES,
    /** How fairly the plan has been carried out. */
    CONDUCT
}
