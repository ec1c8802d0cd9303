/**
 * Restricted measures and the pools they touch: seen by a named circle alone, until the individuals' conversations are
 * recorded.
 * Uses measure and baseline; registers and plans ask it what a reader may see.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.restriction;
