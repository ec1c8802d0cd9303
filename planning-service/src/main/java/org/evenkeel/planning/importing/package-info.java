/**
 * From the files that organisations have to what they would give: a preview with every value read, every value assumed and
 * every
 * problem. Bytes in, preview out; nothing is stored here. Uses the records of baseline, measure and organisation, and
 * parameter.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.importing;
