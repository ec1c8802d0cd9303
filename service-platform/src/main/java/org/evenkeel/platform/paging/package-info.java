/** Lists by limit and cursor. Uses {@code problem}. */
@NullMarked
package org.evenkeel.platform.paging;

import org.jspecify.annotations.NullMarked;
