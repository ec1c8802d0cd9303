package org.evenkeel.engagement.message;

/** How a message came about. */
public enum MessageKind {
    FROM_TEMPLATE(1),
    /** Of fixed form: what can be said, what is not decided, when you will hear, where support is. Passes the gates. */
    HOLDING_STATEMENT(2);

    private final int approvals;

    MessageKind(int approvals) {
        this.approvals = approvals;
    }

    /** How many other people approve it where it goes to more than one team. */
    int approvals() {
        return approvals;
    }
}
