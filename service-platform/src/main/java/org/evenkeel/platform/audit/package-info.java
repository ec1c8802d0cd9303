/** The append-only record of who changed what. Uses {@code paging}, {@code security}, {@code tenancy} and {@code request}. */
@NullMarked
package org.evenkeel.platform.audit;

import org.jspecify.annotations.NullMarked;
