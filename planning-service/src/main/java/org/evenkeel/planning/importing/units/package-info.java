/** Tables of budgets, posts and savings by service unit. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.importing.units;
