/** Figures as a spreadsheet that nobody's text can turn into a formula. Knows no feature. */
@NullMarked
package org.evenkeel.impact.platform.sheet;

import org.jspecify.annotations.NullMarked;
