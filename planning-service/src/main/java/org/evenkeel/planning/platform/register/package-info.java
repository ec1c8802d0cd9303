/**
 * How one kind of record of the organisation's document is kept, listed, changed and audited. Knows no kind; baseline and
 * measure bring theirs. Uses the service platform.
 */
@NullMarked
package org.evenkeel.planning.platform.register;

import org.jspecify.annotations.NullMarked;
