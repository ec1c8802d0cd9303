/**
 * What stands in the way of a word: the order in which people hear it, and answers before an outcome. Uses touchpoints and
 * consultations.
 */
@NullMarked
package org.evenkeel.engagement.gate;

import org.jspecify.annotations.NullMarked;
