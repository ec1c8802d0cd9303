/**
 * What planning asks of its neighbours, before a solve and of a plan, in two layers: the wire interface, and the client with
 * time
 * limits, further attempts, a breaker and a dated answer, which may be "unknown" or the last one given. Uses pricing,
 * organisation and parameter.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.neighbour;
