/** The model explained to people who doubt it: one text, with the parameters as they are. Uses parameter and the platform. */
@NullMarked
package org.evenkeel.impact.method;

import org.jspecify.annotations.NullMarked;
