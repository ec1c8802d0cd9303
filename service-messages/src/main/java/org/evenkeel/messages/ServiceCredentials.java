package org.evenkeel.messages;

import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

import org.evenkeel.platform.request.RequestId;
import org.evenkeel.platform.tenancy.CurrentOrganisation;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;

/** Signs a request to a neighbour as this service, for the organisation at hand. */
public class ServiceCredentials implements ClientRequestFilter {

    private final TokensHelper tokens = new TokensHelper();

    @Inject
    OidcClient client;

    @Inject
    CurrentOrganisation organisation;

    @Override
    public void filter(ClientRequestContext request) {
        String token = tokens.getTokens(client).await().indefinitely().getAccessToken();
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        request.getHeaders().putSingle(CurrentOrganisation.HEADER, organisation.id());
        request.getHeaders().putSingle(RequestId.HEADER, RequestId.current());
    }
}
