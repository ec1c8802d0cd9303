package org.evenkeel.engagement.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The random 256 bits of a private link, and the organisation it leads into. Whoever has it needs no other proof, so it is
 * never stored: its hash is.
 */
public record LinkSecret(String organisation, String secret) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9][a-z0-9-]{0,62})\\.([A-Za-z0-9_-]{43})");

    public static LinkSecret random(String organisation) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkSecret(organisation, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty where it cannot be a link of ours. */
    public static Optional<LinkSecret> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches() ? Optional.of(new LinkSecret(parts.group(1), parts.group(2))) : Optional.empty();
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(toString().getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        return organisation + "." + secret;
    }
}
