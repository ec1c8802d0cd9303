package org.evenkeel.engagement.suggestion;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.platform.tenancy.OrganisationScope;

/** Lets in who has a secret, for the organisation that it names and for nothing else. */
@ApplicationScoped
public class PublicSuggestionService {

    private static final String BY_LINK = "a link";

    private final OrganisationScope scope;
    private final PublicSuggestions suggestions;

    PublicSuggestionService(OrganisationScope scope, PublicSuggestions suggestions) {
        this.scope = scope;
        this.suggestions = suggestions;
    }

    public PublicSuggestionResponse suggest(PublicSuggestionRequest request) {
        return within(SuggestionSecret.read(request.link()), secret -> suggestions.suggest(secret, request));
    }

    public FollowedSuggestionResponse follow(FollowRequest request) {
        return within(SuggestionSecret.read(request.follow()), suggestions::follow);
    }

    private <T> T within(SuggestionSecret secret, Function<SuggestionSecret, T> work) {
        try {
            return scope.call(secret.organisation(), BY_LINK, () -> work.apply(secret));
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
