/**
 * What is consulted on, what came back and was answered, and what law asks on the way to notice. Uses touchpoints and the
 * calendar.
 */
@NullMarked
package org.evenkeel.engagement.consultation;

import org.jspecify.annotations.NullMarked;
