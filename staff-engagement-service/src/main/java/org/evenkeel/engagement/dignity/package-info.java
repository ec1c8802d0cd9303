/** The catalogue of dignity rules: one, owned here. Uses the platform alone. */
@NullMarked
package org.evenkeel.engagement.dignity;

import org.jspecify.annotations.NullMarked;
