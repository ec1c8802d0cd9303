package org.evenkeel.impact.calibration;

/** Where a calibration stands. */
public enum CalibrationStatus {
    /** Shown, and of no effect. */
    PROPOSED,
    /** A person had it applied, and at least one of its values counts. */
    APPLIED,
    /** None of its values counts any more. */
    WITHDRAWN
}
