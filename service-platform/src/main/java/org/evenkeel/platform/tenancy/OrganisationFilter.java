package org.evenkeel.platform.tenancy;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.identity.SecurityIdentity;

/** Nobody who is signed in gets to a resource without an organisation, whether it reads rows or not. */
@Provider
@Priority(Priorities.AUTHORIZATION + 1)
public class OrganisationFilter implements ContainerRequestFilter {

    private final SecurityIdentity identity;
    private final CurrentOrganisation organisation;

    public OrganisationFilter(SecurityIdentity identity, CurrentOrganisation organisation) {
        this.identity = identity;
        this.organisation = organisation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous()) {
            organisation.id();
        }
    }
}
