/** The request id and what is refused before any resource sees it. Uses nothing else. */
@NullMarked
package org.evenkeel.platform.request;

import org.jspecify.annotations.NullMarked;
