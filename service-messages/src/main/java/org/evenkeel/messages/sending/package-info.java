/** The outbox: what waits to be delivered, the clustered jobs that deliver it, and what is dead. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.messages.sending;
