/** What the tests of several features need. */
@NullMarked
package org.evenkeel.engagement.testing;

import org.jspecify.annotations.NullMarked;
