/**
 * Two to four assessed plans in the same futures: in how many one is cheaper or sooner whole, by how much, and which parameters would
 * turn their order. Uses assessment, ensemble, ranking, parameter and the platform.
 */
@NullMarked
package org.evenkeel.impact.comparison;

import org.jspecify.annotations.NullMarked;
