/** Draws futures from the ranges of the parameters. Pure; uses parameter. */
@NullMarked
package org.evenkeel.impact.sampling;

import org.jspecify.annotations.NullMarked;
