/** How records name one another. Pure: knows nothing else. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.planning.platform.reference;
