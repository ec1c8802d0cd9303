/** How fast the recovery model is: JMH on its kernel, beside the same equations by NumPy, and times by size. Not part of the service. */
@NullMarked
package org.evenkeel.impact.bench;

import org.jspecify.annotations.NullMarked;
