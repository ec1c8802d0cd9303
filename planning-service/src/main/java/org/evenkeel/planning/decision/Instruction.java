package org.evenkeel.planning.decision;

import org.jspecify.annotations.Nullable;

/**
 * A step as somebody asks for it.
 *
 * @param ifMatch the version of the plan that they read
 * @param contentSha256 the content that they read
 * @param text minute, note or reason
 */
record Instruction(@Nullable String ifMatch, String contentSha256, @Nullable String text) {
}
