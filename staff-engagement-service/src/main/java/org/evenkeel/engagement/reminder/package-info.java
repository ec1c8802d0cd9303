/** Reminds owners of what is due, and tells the engagement lead of what is late, by mail. Uses touchpoints, people and mail. */
@NullMarked
package org.evenkeel.engagement.reminder;

import org.jspecify.annotations.NullMarked;
