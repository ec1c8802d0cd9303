/**
 * What really happened in consultation, as engagement tells it by events: opened, answered, closed, what changed. Planning
 * keeps no second truth of its own; it keeps what it was told, to judge approvals by. Uses plan, proposal and restriction.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.consultation;
