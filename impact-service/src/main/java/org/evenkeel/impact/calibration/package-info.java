/**
 * Turnover, absence and delivery from an organisation's own history: proposed with before and after, applied when a person says so.
 * Uses parameter and the platform.
 */
@NullMarked
package org.evenkeel.impact.calibration;

import org.jspecify.annotations.NullMarked;
