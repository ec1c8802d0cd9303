/** Lists of savings proposals, one a line. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.importing.savings;
