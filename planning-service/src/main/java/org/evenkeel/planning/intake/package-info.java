/**
 * A file from upload to record: previewed, kept, confirmed or discarded; all or nothing. Uses importing for the reading and
 * organisation for the storing. Single edits are held to the same checks as whole files.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.intake;
