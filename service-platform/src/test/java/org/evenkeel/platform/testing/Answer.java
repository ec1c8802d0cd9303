package org.evenkeel.platform.testing;

import java.net.http.HttpHeaders;

/** What a service answered, with the headers as they came. */
record Answer(int status, HttpHeaders headers, String body) {

    boolean isProblem() {
        return headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }
}
