/**
 * From the bytes of a CSV file or a workbook to the cells of one sheet, within limits that are checked before or while reading.
 * Knows the meaning of no column.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.sheets;
