package org.evenkeel.platform.idempotency;

import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/** What was answered to the first request with a key. */
@SuppressWarnings("ArrayRecordComponent") // compared by answers() alone
record StoredResponse(byte[] requestHash, int status, @Nullable String location, @Nullable String tag, @Nullable String body) {

    boolean answers(byte[] otherHash) {
        return MessageDigest.isEqual(requestHash, otherHash);
    }
}
