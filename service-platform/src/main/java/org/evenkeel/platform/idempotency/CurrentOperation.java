package org.evenkeel.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Which operation runs, and at which address. */
@RequestScoped
class CurrentOperation {

    String name = "";
    String address = "";

    /** Tells it to the request's own bean before the resource runs. */
    @Provider
    public static class Teller implements ContainerRequestFilter {

        private final CurrentOperation operation;

        @Context
        ResourceInfo resource;

        public Teller(CurrentOperation operation) {
            this.operation = operation;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            operation.name = resource.getResourceClass().getSimpleName() + "." + resource.getResourceMethod().getName();
            operation.address = request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath();
        }
    }
}
