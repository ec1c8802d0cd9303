/**
 * What staff, users, volunteers and partners suggest: costed, accepted or refused with a reason, and the author sees what
 * became of
 * it. Uses {@code people} for an author's name.
 */
@NullMarked
package org.evenkeel.engagement.suggestion;

import org.jspecify.annotations.NullMarked;
