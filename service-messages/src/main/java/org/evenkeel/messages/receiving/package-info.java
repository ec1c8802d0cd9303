/** The inbox: applies each event once, in order, in one transaction with the record of it. */
@org.jspecify.annotations.NullMarked
package org.evenkeel.messages.receiving;
