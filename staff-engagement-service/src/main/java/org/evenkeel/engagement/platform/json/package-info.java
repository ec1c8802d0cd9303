/** Values at rest as JSON. Knows no feature. */
@NullMarked
package org.evenkeel.engagement.platform.json;

import org.jspecify.annotations.NullMarked;
