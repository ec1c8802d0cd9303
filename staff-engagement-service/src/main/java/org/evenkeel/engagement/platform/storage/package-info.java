/** How records are written into the database. Uses the service platform alone. */
@NullMarked
package org.evenkeel.engagement.platform.storage;

import org.jspecify.annotations.NullMarked;
