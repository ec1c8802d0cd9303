/** From a workforce list, as CSV or XLSX, to particulars and every problem of the file. Stores nothing and speaks no HTTP. */
@NullMarked
package org.evenkeel.engagement.people.workforce;

import org.jspecify.annotations.NullMarked;
