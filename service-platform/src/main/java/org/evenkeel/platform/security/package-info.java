/** Who acts and in which roles: from the token, and from nothing else. Uses {@code problem}. */
@NullMarked
package org.evenkeel.platform.security;

import org.jspecify.annotations.NullMarked;
