package org.evenkeel.engagement.pulse;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import org.evenkeel.engagement.testing.Someone;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Somebody's browser: makes a token, hides it, has it signed, and answers with it unsigned-in. */
final class Voter {

    private static final SecureRandom RANDOM = new SecureRandom();

    final String token;
    private final Someone who;
    private final String wave;
    private final String organisation;
    private final int cell;
    private final BigInteger modulus;
    private final BigInteger hiding;
    private final BigInteger exponent;
    private BigInteger signature;

    Voter(Someone who, String wave) {
        this.who = who;
        this.wave = wave;
        var paper = who.get("/pulse-waves/" + wave + "/ballot").statusCode(200).extract();
        organisation = paper.path("organisation");
        cell = paper.path("cell");
        modulus = new BigInteger(paper.<String> path("modulus"), 16);
        exponent = BigInteger.valueOf(paper.<Integer> path("publicExponent"));
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        hiding = new BigInteger(2040, RANDOM).add(BigInteger.TWO);
    }

    String hidden() {
        BigInteger hash = BlindSignature.hash(UUID.fromString(wave), cell, token, modulus);
        return hash.multiply(hiding.modPow(exponent, modulus)).mod(modulus).toString(16);
    }

    ValidatableResponse draws() {
        ValidatableResponse drawn = who.post("/pulse-waves/" + wave + "/ballot",
                "{\"blindedToken\": \"%s\"}".formatted(hidden()));
        if (drawn.extract().statusCode() == 200) {
            BigInteger blind = new BigInteger(drawn.extract().<String> path("blindSignature"), 16);
            signature = blind.multiply(hiding.modInverse(modulus)).mod(modulus);
        }
        return drawn;
    }

    ValidatableResponse answers(int distress) {
        return answers(cell, "{\"DISTRESS\": %d, \"VOICE\": 4}".formatted(distress));
    }

    ValidatableResponse answers(int ofCell, String answers) {
        return io.restassured.RestAssured.given().basePath("/api/engagement").contentType(ContentType.JSON).body("""
                {"organisation": "%s", "wave": "%s", "cell": %d, "token": "%s", "signature": "%s", "answers": %s}"""
                .formatted(organisation, wave, ofCell, token, signature.toString(16), answers)).post("/pulse-answers").then();
    }

    int cell() {
        return cell;
    }

    String signature() {
        return signature.toString(16);
    }
}
