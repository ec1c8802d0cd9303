package org.evenkeel.platform.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/**
 * Access tokens as the sign-in server gives them, signed with a key of the test's own:
 * {@code Tokens.of("brighton").as(Roles.FINANCE_DIRECTOR)}, {@code Tokens.service()}.
 */
public final class Tokens {

    public static final String ISSUER = "https://sign-in.test/realms/even-keel";
    public static final String AUDIENCE = "even-keel";

    private static final KeyPair TRUSTED = newPair();
    private static final KeyPair STRANGER = newPair();
    private static final long AN_HOUR = 3600;
    private static final Map<List<String>, String> KEPT = new ConcurrentHashMap<>();

    private final String organisation;
    private final String person;

    private Tokens(String organisation, String person) {
        this.organisation = organisation;
        this.person = person;
    }

    /** Tokens of a person in an organisation. */
    public static Tokens of(String organisation) {
        return new Tokens(organisation, "robin");
    }

    /** The same organisation, someone else. */
    public Tokens person(String name) {
        return new Tokens(organisation, name);
    }

    /** The same token each time: to sign takes longer than most requests. */
    public String as(String... roles) {
        return kept("good", roles, () -> sign(claims(roles), TRUSTED, AN_HOUR));
    }

    public String expired(String... roles) {
        return kept("expired", roles, () -> sign(claims(roles), TRUSTED, -AN_HOUR));
    }

    public String signedByStranger(String... roles) {
        return kept("by a stranger", roles, () -> sign(claims(roles), STRANGER, AN_HOUR));
    }

    public String forAnotherAudience(String... roles) {
        return kept("for another", roles, () -> sign(claims(roles).audience("another-product"), TRUSTED, AN_HOUR));
    }

    /** A person whose token names no organisation, though its groups do. */
    public static String withoutOrganisation(String... roles) {
        return sign(claimsOf("robin").groups(groups("brighton", roles)), TRUSTED, AN_HOUR);
    }

    /** Groups of one organisation in a token of another. */
    public static String ofOneOrganisationWithGroupsOf(String organisation, String another, String... roles) {
        return sign(claimsOf("robin").claim("org", organisation).groups(groups(another, roles)), TRUSTED, AN_HOUR);
    }

    /** One of our services: it says by header for which organisation it acts. */
    public static String service() {
        return KEPT.computeIfAbsent(List.of("service"),
                whose -> sign(Jwt.subject("0f5c1f6e-0000-4000-8000-000000000001")
                        .preferredUserName("service-account-planning-service")
                        .claim("azp", "planning-service")
                        .claim("resource_access", Map.of("even-keel", Map.of("roles", List.of("service"))))
                        .audience(AUDIENCE), TRUSTED, AN_HOUR));
    }

    /** Any claims at all, for tests of odd tokens. */
    public static String signed(JwtClaimsBuilder claims) {
        return sign(claims, TRUSTED, AN_HOUR);
    }

    public static JwtClaimsBuilder claims(String name, String organisation) {
        return claimsOf(name).claim("org", organisation);
    }

    static Map<String, String> settings() {
        String key = Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded());
        return Map.of("quarkus.oidc.public-key", key, "quarkus.oidc.auth-server-url", "", "quarkus.oidc.token.issuer", ISSUER);
    }

    private JwtClaimsBuilder claims(String... roles) {
        return claimsOf(person).claim("org", organisation).groups(groups(organisation, roles));
    }

    private static JwtClaimsBuilder claimsOf(String name) {
        return Jwt.subject("subject-of-" + name).preferredUserName(name).audience(AUDIENCE);
    }

    private static Set<String> groups(String organisation, String... roles) {
        Set<String> groups = new LinkedHashSet<>();
        for (String role : roles) {
            groups.add("/" + organisation + "/" + role);
        }
        return groups;
    }

    private String kept(String kind, String[] roles, Supplier<String> signed) {
        return KEPT.computeIfAbsent(List.of(kind, organisation, person, String.join(" ", roles)), whose -> signed.get());
    }

    private static String sign(JwtClaimsBuilder claims, KeyPair by, long secondsToLive) {
        long now = System.currentTimeMillis() / 1000;
        return claims.issuer(ISSUER).issuedAt(Math.min(now, now + 2 * secondsToLive)).expiresAt(now + secondsToLive)
                .sign(by.getPrivate());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
