/**
 * The recovery model: what a plan does to people, work, partners and money, month by month, in one future. Pure arithmetic over
 * arrays; months and subjects are indexes, people are employees, work is FTE-months, money is pence, commitment is standard
 * deviations below its baseline. Uses parameter alone. Exponentials are {@link java.lang.StrictMath}'s, so that every machine
 * gives
 * the same bits.
 */
@NullMarked
package org.evenkeel.impact.model;

import org.jspecify.annotations.NullMarked;
