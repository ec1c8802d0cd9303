/** The same request sent twice acts once. Uses {@code problem}, {@code tenancy} and {@code request}. */
@NullMarked
package org.evenkeel.platform.idempotency;

import org.jspecify.annotations.NullMarked;
