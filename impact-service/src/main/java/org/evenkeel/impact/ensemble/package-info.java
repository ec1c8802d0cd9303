/**
 * All futures of one plan: run side by side in fixed chunks, read into columns, and told as quantiles and rank correlations.
 * The
 * columns do not depend on the number of threads. Pure but for the threads it is given; uses model, sampling and parameter.
 */
@NullMarked
package org.evenkeel.impact.ensemble;

import org.jspecify.annotations.NullMarked;
