/**
 * How plans are found: a start from the relaxation, local search by OptaPlanner, complete enumeration where a problem is
 * small; and how a plan is taken apart into figures.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.solving.method;
