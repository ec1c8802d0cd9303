package org.evenkeel.engagement.suggestion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a link: the organisation's name and 256 random bits. The name only says where to look; the digest of the whole
 * must
 * be there.
 */
record SuggestionSecret(String organisation, String whole) {

    static final String FORM = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.[A-Za-z0-9_-]{43}";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SuggestionSecret newOne(String organisation) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new SuggestionSecret(organisation,
                organisation + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** @param whole in the {@link #FORM} */
    static SuggestionSecret read(String whole) {
        return new SuggestionSecret(whole.substring(0, whole.indexOf('.')), whole);
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a secret of " + organisation;
    }
}
