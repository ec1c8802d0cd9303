/** What the features of this service share and no feature owns. */
@NullMarked
package org.evenkeel.engagement.platform;

import org.jspecify.annotations.NullMarked;
