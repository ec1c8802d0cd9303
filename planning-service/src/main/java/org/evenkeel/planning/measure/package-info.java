/** Savings proposals, their options and how they bear on one another. Refers to the baseline by reference only. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.measure;
