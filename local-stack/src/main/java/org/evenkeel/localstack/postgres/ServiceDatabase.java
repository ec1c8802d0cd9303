package org.evenkeel.localstack.postgres;

/** One service's database: the owner role migrates, the runtime role owns nothing. */
public record ServiceDatabase(String name, String jdbcUrl, Login owner, Login runtime) {

    /** A role that may sign in. */
    public record Login(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
