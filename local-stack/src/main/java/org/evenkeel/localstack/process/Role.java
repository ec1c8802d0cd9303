package org.evenkeel.localstack.process;

/** Services stop before what they stand on; PostgreSQL is asked by the signal that does not wait for its clients. */
public enum Role {
    SERVICE("TERM"),
    SIGN_IN("TERM"),
    DATABASE("INT");

    private final String signal;

    Role(String signal) {
        this.signal = signal;
    }

    public String signal() {
        return signal;
    }
}
