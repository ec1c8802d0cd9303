/** Working days: weekends, bank holidays as dated data by jurisdiction, the organisation's own days. Uses no other feature. */
@NullMarked
package org.evenkeel.engagement.calendar;

import org.jspecify.annotations.NullMarked;
