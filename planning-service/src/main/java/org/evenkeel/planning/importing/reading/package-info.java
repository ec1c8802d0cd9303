/** From bytes to the cells of one sheet, within limits that are checked before or while reading. Knows nothing of savings. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.importing.reading;
