/**
 * The catalogue of dignity rules: one, owned here; and the judging by it, of plans and of what has happened. Uses engagement
 * plans,
 * touchpoints and consultations.
 */
@NullMarked
package org.evenkeel.engagement.dignity;

import org.jspecify.annotations.NullMarked;
