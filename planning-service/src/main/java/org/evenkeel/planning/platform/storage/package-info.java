/** How records are written into the database as JSON, apart from how the API writes them. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.platform.storage;
