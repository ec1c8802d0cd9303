/** What is kept by time and read newest first: imports, scenarios, jobs, plans. Uses the service platform alone. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.platform.chronicle;
