package org.evenkeel.engagement.delivery;

/** What became of a mail. */
public enum MailStatus {
    /** To be handed to the server, or tried again after a refusal that may pass. */
    QUEUED,
    /** Taken from the queue. */
    SENDING,
    /** The server took it. */
    SENT,
    /** The server, or we, died between the last byte and its answer. Tried once more, then left to a person. */
    UNCERTAIN,
    /** The server will not take it, or it came back. */
    BOUNCED,
    /** Given up after many refusals. */
    FAILED
}
