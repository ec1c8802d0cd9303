package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.UUID;

/** Every individual's conversation of a restricted measure is recorded: told to planning. */
record ConversationsRecorded(UUID lineageId, UUID planId, String measure, LocalDate completedOn) {

    static final String TYPE = "conversations-recorded";
}
