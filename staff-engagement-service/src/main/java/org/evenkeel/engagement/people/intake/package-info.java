/** A workforce list from upload to record: previewed, kept, confirmed or discarded; all or nothing. */
@NullMarked
package org.evenkeel.engagement.people.intake;

import org.jspecify.annotations.NullMarked;
