/** How large an amount may be that this service is told. Knows no other feature. */
@NullMarked
package org.evenkeel.impact.amount;

import org.jspecify.annotations.NullMarked;
