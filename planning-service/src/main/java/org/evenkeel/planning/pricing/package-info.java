/**
 * What the consequences of a choice cost: the recovery model's prices, or the default parameters where it does not know.
 * Uses organisation, phasing, law and parameter.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.pricing;
