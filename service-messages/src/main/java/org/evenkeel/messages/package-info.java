/**
 * Messages between services: {@link org.evenkeel.messages.Outbox} adds an event in the transaction that caused it, an
 * {@link org.evenkeel.messages.EventHandler} applies it once on the other side. Uses the platform and knows no business.
 */
@org.jspecify.annotations.NullMarked
package org.evenkeel.messages;
