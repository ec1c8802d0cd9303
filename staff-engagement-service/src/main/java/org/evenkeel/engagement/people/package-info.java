/**
 * The people to talk to: the one place where names and addresses are kept. Others ask {@link PeopleService}, and keep a
 * person's id
 * alone. In {@code workforce} a list is read, in {@code intake} it goes from preview to record.
 */
@NullMarked
package org.evenkeel.engagement.people;

import org.jspecify.annotations.NullMarked;
