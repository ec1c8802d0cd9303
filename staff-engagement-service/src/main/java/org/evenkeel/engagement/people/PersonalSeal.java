package org.evenkeel.engagement.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes and opens texts with a person's own key (AES-256-GCM), bound to that person. Without the key nobody opens them. */
final class PersonalSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private PersonalSeal() {
    }

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    static String seal(byte[] key, UUID person, String text) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] closed = apply(Cipher.ENCRYPT_MODE, key, nonce, person, text.getBytes(UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array());
    }

    static String open(byte[] key, UUID person, String sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] closed = new byte[bytes.remaining()];
        bytes.get(closed);
        return new String(apply(Cipher.DECRYPT_MODE, key, nonce, person, closed), UTF_8);
    }

    private static byte[] apply(int mode, byte[] key, byte[] nonce, UUID person, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(person.toString().getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A seal cannot be made or opened", broken);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
