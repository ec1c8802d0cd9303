/** What is kept for good and found again: question and answer to the byte, newest first. Knows no feature. */
@NullMarked
package org.evenkeel.impact.platform.shelf;

import org.jspecify.annotations.NullMarked;
