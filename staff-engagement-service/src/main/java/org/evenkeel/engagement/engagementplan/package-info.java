/**
 * How an authorised plan becomes touchpoints and consultations with dates, and stays so while the plan changes. The network of
 * dates is pure. Uses touchpoints, consultations and the calendar.
 */
@NullMarked
package org.evenkeel.engagement.engagementplan;

import org.jspecify.annotations.NullMarked;
