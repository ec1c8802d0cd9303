/**
 * What was promised to whom until when, and whether it is kept: it follows from evidence and dates. Uses the platform alone.
 */
@NullMarked
package org.evenkeel.engagement.promise;

import org.jspecify.annotations.NullMarked;
