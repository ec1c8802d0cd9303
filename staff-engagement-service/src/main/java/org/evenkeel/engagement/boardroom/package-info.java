/**
 * What the board finds beside its papers: who opened which version, and what has been done since. Uses the judging of rules.
 */
@NullMarked
package org.evenkeel.engagement.boardroom;

import org.jspecify.annotations.NullMarked;
