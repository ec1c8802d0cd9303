/** Who hears what, from whom, in what order; and what comes back. Each sub-package is a feature. */
@NullMarked
package org.evenkeel.engagement;

import org.jspecify.annotations.NullMarked;
