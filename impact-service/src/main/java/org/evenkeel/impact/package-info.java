/** The recovery model: what a plan does to people, services, partners and money. Each sub-package is a feature. */
@NullMarked
package org.evenkeel.impact;

import org.jspecify.annotations.NullMarked;
