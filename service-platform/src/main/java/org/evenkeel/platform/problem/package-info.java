/** Refusals and the problem documents they become. Uses {@code request} for the request id, and no other feature. */
@NullMarked
package org.evenkeel.platform.problem;

import org.jspecify.annotations.NullMarked;
