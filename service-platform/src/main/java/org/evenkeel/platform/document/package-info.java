/** What the API document says beyond what annotations say. Uses nothing else. */
@NullMarked
package org.evenkeel.platform.document;

import org.jspecify.annotations.NullMarked;
