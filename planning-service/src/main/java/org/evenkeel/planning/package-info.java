/** The service that owns baseline, measures, scenarios, solving and plans. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning;
