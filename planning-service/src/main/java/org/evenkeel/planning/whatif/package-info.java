/**
 * What if: a plan's own question with something changed, solved from that plan on and kept beside it. Uses scenario, solvejob,
 * plan and restriction.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.whatif;
