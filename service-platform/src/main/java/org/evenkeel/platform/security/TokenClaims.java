package org.evenkeel.platform.security;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a token says of organisation and roles. Nothing else in it gives access. */
public final class TokenClaims {

    private static final Pattern ORGANISATION = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final String CLIENT = "even-keel";

    private TokenClaims() {
    }

    public static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(name).matches();
    }

    /** The one organisation a person is signed in to; empty for a service, and where the claim is no organisation's name. */
    public static Optional<String> organisation(JsonWebToken token) {
        return token.<Object> claim("org").map(TokenClaims::text).filter(TokenClaims::isOrganisation);
    }

    /** A person's roles in the token's own organisation, or {@code service} for a client that is signed in to none. */
    static Set<String> roles(JsonWebToken token) {
        Optional<String> organisation = organisation(token);
        if (organisation.isPresent()) {
            String prefix = "/" + organisation.get() + "/";
            return token.getGroups().stream()
                    .filter(group -> group.startsWith(prefix))
                    .map(group -> group.substring(prefix.length()))
                    .filter(Roles.OF_PEOPLE::contains)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return token.claim("org").isEmpty() && isService(token) ? Set.of(Roles.SERVICE) : Set.of();
    }

    private static boolean isService(JsonWebToken token) {
        return token.<Object> claim("resource_access").map(access -> access instanceof JsonObject json
                && json.get(CLIENT) instanceof JsonObject client
                && client.get("roles") instanceof JsonArray roles
                && roles.stream().map(TokenClaims::text).anyMatch(Roles.SERVICE::equals)).orElse(false);
    }

    private static String text(Object claim) {
        if (claim instanceof JsonString json) {
            return json.getString();
        }
        return claim instanceof JsonValue ? "" : claim.toString();
    }
}
