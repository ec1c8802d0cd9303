package org.evenkeel.engagement.question;

/** What has become of a question. */
public enum QuestionStatus {
    /** Nobody has been asked to answer. */
    ASKED,
    ASSIGNED,
    /** Past the day by which it was to be answered. */
    OVERDUE,
    ANSWERED
}
