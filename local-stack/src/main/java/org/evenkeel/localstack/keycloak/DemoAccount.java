package org.evenkeel.localstack.keycloak;

/** Someone who can sign in to the local platform. */
public record DemoAccount(String username, String name, String organisation, String role) {
}
