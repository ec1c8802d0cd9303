/** The organisation's own defaults for the rules of its scenarios. Uses register and rule. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.setting;
