package org.evenkeel.platform.tenancy;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.security.TokenClaims;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** The organisation this request or job works for: from the token, a service's header or the job; never path or body. */
@RequestScoped
public class CurrentOrganisation {

    /** By which a service, and nobody else, says for which organisation it acts. */
    public static final String HEADER = "Even-Keel-Organisation";

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    @Nullable
    private String entered;

    public CurrentOrganisation(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** @throws Refusal 400 when a service named none or no valid one, 403 when there is none */
    public String id() {
        if (entered != null) {
            return entered;
        }
        String header = header();
        if (identity.hasRole(Roles.SERVICE)) {
            if (header == null || !TokenClaims.isOrganisation(header)) {
                throw Refusal.malformed("%s is missing or names no organisation. Send the organisation the work is for."
                        .formatted(HEADER));
            }
            return header;
        }
        if (header != null) {
            throw Refusal.forbidden("%s is accepted from services alone. Leave it out; your token says which organisation."
                    .formatted(HEADER));
        }
        return ofToken().orElseThrow(() -> Refusal.forbidden(
                "The access token names no organisation. Sign in again and choose one."));
    }

    /** As {@link #id()}, but empty where there is none. */
    public Optional<String> find() {
        if (entered != null) {
            return Optional.of(entered);
        }
        if (identity.hasRole(Roles.SERVICE)) {
            return Optional.ofNullable(header()).filter(TokenClaims::isOrganisation);
        }
        return ofToken();
    }

    /** For what has no user: jobs and links with a secret, through {@link OrganisationScope}. */
    void enter(String organisation) {
        if (!TokenClaims.isOrganisation(organisation)) {
            throw new IllegalArgumentException("Not an organisation: " + organisation);
        }
        this.entered = organisation;
    }

    private Optional<String> ofToken() {
        return identity.getPrincipal() instanceof JsonWebToken token ? TokenClaims.organisation(token) : Optional.empty();
    }

    @Nullable
    private String header() {
        RoutingContext current = request.getCurrent();
        return current == null ? null : current.request().getHeader(HEADER);
    }
}
