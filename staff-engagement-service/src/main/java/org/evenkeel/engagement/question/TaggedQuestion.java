package org.evenkeel.engagement.question;

/** A question with the version by which a change of it is asked for. */
public record TaggedQuestion(QuestionResponse question, long version) {
}
