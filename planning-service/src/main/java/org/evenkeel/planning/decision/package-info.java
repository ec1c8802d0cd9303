/**
 * A plan's way from draft to approval: who proposed, endorsed, voted, authorised and approved, and who dissented.
 * The rules are small classes that know no database; the services bring them what is on record. Uses plan, proposal, signoff,
 * consultation, restriction, neighbour, and the events of messages.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.decision;
