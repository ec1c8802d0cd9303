/** A tiny service that sends events to a neighbour which stands in for engagement, and takes events itself. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.messages.tiny;
