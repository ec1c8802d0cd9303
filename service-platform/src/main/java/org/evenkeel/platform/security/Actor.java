package org.evenkeel.platform.security;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

/** Who acts: the person or service of the token, or in a job whoever asked for it. */
@RequestScoped
public class Actor {

    private final SecurityIdentity identity;

    @Nullable
    private String stored;

    public Actor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Stable and without personal data: the token's subject. */
    public String id() {
        if (stored != null) {
            return stored;
        }
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
            return token.getSubject();
        }
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /** For showing to people of the same organisation; never for logs. */
    public String name() {
        return stored == null && !identity.isAnonymous() ? identity.getPrincipal().getName() : id();
    }

    public boolean isService() {
        return identity.hasRole(Roles.SERVICE);
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** For jobs only, through {@code OrganisationScope}. */
    public void actAs(String storedActor) {
        this.stored = storedActor;
    }
}
