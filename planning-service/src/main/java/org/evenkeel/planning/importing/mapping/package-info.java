/** What columns and cells mean: headings, years, amounts, dates, words. The tables of words are data files. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.importing.mapping;
