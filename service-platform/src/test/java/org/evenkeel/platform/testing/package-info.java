/** The contracts every service is held to, as tests to extend, and what they need to run. Knows no service. */
@NullMarked
package org.evenkeel.platform.testing;

import org.jspecify.annotations.NullMarked;
