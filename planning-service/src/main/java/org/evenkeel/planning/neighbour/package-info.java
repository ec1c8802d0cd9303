/**
 * What planning asks of its neighbours, before a solve and of a plan, in two layers: the wire interface, and the client with
 * timeouts,
 * retries and a dated answer that may be "unknown". Uses pricing, organisation
 * and parameter.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.neighbour;
