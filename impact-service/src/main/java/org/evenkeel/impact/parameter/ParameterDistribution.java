package org.evenkeel.impact.parameter;

/** How a parameter is drawn from its range. */
public enum ParameterDistribution {
    /** Beta distribution from low to high with its mode at the central value, of shape 4. */
    PERT,
    /** Its central value in every future. */
    FIXED
}
