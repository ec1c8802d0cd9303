package org.evenkeel.localstack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import org.evenkeel.localstack.folder.Secrets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The local realm: the template in this module, with the secrets of this installation put in. */
public final class Realm {

    public static final String NAME = "even-keel";
    /** The password of every demo account. It exists in the local realm only. */
    public static final String DEMO_PASSWORD = "even-keel";

    private static final Pattern SECRET = Pattern.compile("\\{\\{([a-z-]+)-secret}}");

    private final String json;

    private Realm(String json) {
        this.json = json;
    }

    public static Realm with(Secrets secrets) {
        String template = template();
        String withPassword = template.replace("{{demo-password}}", DEMO_PASSWORD);
        return new Realm(SECRET.matcher(withPassword).replaceAll(match -> clientSecret(secrets, match.group(1))));
    }

    /** The secret with which a service signs in. */
    public static String clientSecret(Secrets secrets, String clientId) {
        return secrets.of("client." + clientId);
    }

    public String json() {
        return json;
    }

    /** The people who can sign in, in the order of the template. */
    public List<DemoAccount> accounts() {
        try {
            JsonNode users = new ObjectMapper().readTree(json).path("users");
            return StreamSupport.stream(users.spliterator(), false).filter(user -> user.has("credentials"))
                    .map(Realm::account).toList();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the realm's template is not JSON", e);
        }
    }

    private static DemoAccount account(JsonNode user) {
        String[] group = user.path("groups").path(0).asText().split("/", -1);
        return new DemoAccount(user.path("username").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(), group[1], group[2]);
    }

    private static String template() {
        try (InputStream resource = Realm.class.getResourceAsStream("/even-keel-realm.json")) {
            if (resource == null) {
                throw new IllegalStateException("even-keel-realm.json is not in the launcher's jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
