/**
 * What each owner has to do: as a list, and as a calendar by a private link. A calendar tells nothing but that there is a
 * conversation. Uses touchpoints.
 */
@NullMarked
package org.evenkeel.engagement.feed;

import org.jspecify.annotations.NullMarked;
