package org.evenkeel.engagement.question;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who reads questions.
 *
 * @param all whether private ones of others too
 * @param subject of the token
 * @param person on the workforce list; null for who is not on it
 */
record QuestionReader(boolean all, String subject, @Nullable UUID person) {

    boolean sees(QuestionEntity row) {
        return all || row.published || row.askedBy.equals(subject) || answers(row);
    }

    boolean answers(QuestionEntity row) {
        return row.owner != null && row.owner.equals(person);
    }
}
