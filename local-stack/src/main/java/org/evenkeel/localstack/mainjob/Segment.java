package org.evenkeel.localstack.mainjob;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A reference as one segment of a path. */
final class Segment {

    private Segment() {
    }

    static String of(String reference) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
