/**
 * What is solved: facts by index, one entity a measure, one value a choice. Everything a rule needs is computed into the
 * choices beforehand, so that rules only add and compare whole numbers.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.solving.model;
