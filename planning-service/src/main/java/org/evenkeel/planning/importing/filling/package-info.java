/** Values that a file does not state, each filled by a named rule and told as an assumption. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.importing.filling;
