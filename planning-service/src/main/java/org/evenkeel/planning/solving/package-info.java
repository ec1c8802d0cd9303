/**
 * Solves a planning problem: which measure is taken in which option, and when. Pure arithmetic: no storage, no web, no
 * injection. {@code model} is what is solved, {@code rules} what a plan is judged by, {@code relaxation} what no plan can
 * beat, {@code method} how plans are found.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.solving;
