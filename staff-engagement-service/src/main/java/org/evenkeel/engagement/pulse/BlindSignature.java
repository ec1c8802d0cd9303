package org.evenkeel.engagement.pulse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.util.UUID;

/**
 * Chaum's blind signature with RSA and a full-domain hash (shown to be unforgeable by Bellare, Namprempre, Pointcheval and
 * Semanko, 2003). Whoever draws a ballot hides a token before it is signed, so that the signer cannot tell it when it comes
 * back.
 */
final class BlindSignature {

    static final BigInteger PUBLIC_EXPONENT = BigInteger.valueOf(65_537);
    static final int KEY_BITS = 2048;
    private static final int DIGEST_BYTES = 32;

    private BlindSignature() {
    }

    static RSAPrivateKey newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return (RSAPrivateKey) generator.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The token as a number below the modulus: bound to wave and cell, so that it is none anywhere else. */
    static BigInteger hash(UUID wave, int cell, String token, BigInteger modulus) {
        byte[] seed = "even-keel pulse %s %d %s".formatted(wave, cell, token).getBytes(UTF_8);
        int length = (modulus.bitLength() - 1) / Byte.SIZE;
        byte[] wide = new byte[length];
        for (int block = 0; block * DIGEST_BYTES < length; block++) {
            MessageDigest sha = sha256();
            sha.update(seed);
            sha.update(new byte[] { 0, 0, 0, (byte) block });
            byte[] part = sha.digest();
            System.arraycopy(part, 0, wide, block * DIGEST_BYTES, Math.min(DIGEST_BYTES, length - block * DIGEST_BYTES));
        }
        return new BigInteger(1, wide);
    }

    static boolean isWithin(BigInteger number, BigInteger modulus) {
        return number.compareTo(BigInteger.ONE) > 0 && number.compareTo(modulus.subtract(BigInteger.ONE)) < 0;
    }

    static BigInteger sign(BigInteger blinded, BigInteger modulus, BigInteger privateExponent) {
        return blinded.modPow(privateExponent, modulus);
    }

    static boolean isSigned(BigInteger hash, BigInteger signature, BigInteger modulus) {
        return isWithin(signature, modulus) && signature.modPow(PUBLIC_EXPONENT, modulus).equals(hash);
    }

    static byte[] digest(String text) {
        return sha256().digest(text.getBytes(UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
