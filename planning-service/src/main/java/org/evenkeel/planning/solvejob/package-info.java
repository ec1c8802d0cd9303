/**
 * Solves as jobs on the clustered job store: asked for, watched, stopped, and taken up again when a replica dies. Uses
 * scenario, organisation, neighbour, converting, solving and plan.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.solvejob;
