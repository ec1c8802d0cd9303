/**
 * What planning asks of its neighbours before a solve, in two layers: the wire interface, and the client with timeouts,
 * retries and a dated answer that may be "unknown". Uses pricing and organisation.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.neighbour;
