package org.evenkeel.planning.solving.relaxation;

/**
 * What no legal plan is below on one level, and how each choice raises that: a plan that holds some choices is at least at
 * the floor plus what these are dearer than the cheapest of their measures.
 *
 * @param pence for plans that are as good on the levels before
 * @param point with the choices' dearness, by the same prices
 */
public record LevelFloor(SoftLevel level, long pence, Relaxation.Point point) {
}
