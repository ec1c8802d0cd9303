/**
 * The word of those who answer for measures, each for a measure's record as it then was. Uses measure, proposal for the digest
 * of a record, and restriction.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.signoff;
