/**
 * What an assessed plan comes to, now that months of it are over: from actual savings, dates and conduct, against what was assessed,
 * cause by cause. Uses assessment, ensemble, parameter and the platform.
 */
@NullMarked
package org.evenkeel.impact.forecast;

import org.jspecify.annotations.NullMarked;
