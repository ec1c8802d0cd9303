package org.evenkeel.planning.neighbour;

import java.util.UUID;

/**
 * What an answer is kept under: one an organisation, question and subject.
 *
 * @param questionSha256 digest of the question, where an answer serves this very question alone; empty where it serves any
 */
record LastAnswerKey(NeighbourQuestion topic, String subject, String questionSha256) {

    static LastAnswerKey of(NeighbourQuestion topic) {
        return new LastAnswerKey(topic, "", "");
    }

    static LastAnswerKey of(NeighbourQuestion topic, UUID subject) {
        return new LastAnswerKey(topic, subject.toString(), "");
    }

    LastAnswerKey only(String digest) {
        return new LastAnswerKey(topic, subject, digest);
    }
}
