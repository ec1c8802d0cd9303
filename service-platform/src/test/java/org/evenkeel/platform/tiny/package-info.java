/** A service of one table, on which the platform is tested. Left out of the test jar: no service must see it. */
@NullMarked
package org.evenkeel.platform.tiny;

import org.jspecify.annotations.NullMarked;
