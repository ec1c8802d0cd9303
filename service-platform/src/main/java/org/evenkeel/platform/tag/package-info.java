/** Entity tags, so that two people never overwrite each other silently. Uses {@code problem}. */
@NullMarked
package org.evenkeel.platform.tag;

import org.jspecify.annotations.NullMarked;
