/** Values that nobody stated, the rule that filled them, and who accepted it. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.assumption;
