/** Suggestions that engagement has accepted, as measures on record. Uses measure, baseline and assumption. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.suggestion;
