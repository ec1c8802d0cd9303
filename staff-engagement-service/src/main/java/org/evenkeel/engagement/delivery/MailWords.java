package org.evenkeel.engagement.delivery;

/** What a mail says: that there is something to open. No name and no detail, since mail is read over shoulders. */
final class MailWords {

    static final String SUBJECT = "Conversation (open Even Keel)";

    private MailWords() {
    }

    static String text(String link) {
        return """
                There is something for you in Even Keel.

                Open it: %s

                The link is yours alone. Please do not pass it on.
                """.formatted(link);
    }
}
