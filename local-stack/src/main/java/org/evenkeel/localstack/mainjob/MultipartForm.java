package org.evenkeel.localstack.mainjob;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A form of several parts (RFC 7578), which the JDK's client can send but not write. */
final class MultipartForm {

    private static final String LINE = "\r\n";

    private final String boundary = UUID.randomUUID().toString();
    private final List<byte[]> parts = new ArrayList<>();

    MultipartForm file(String name, Path file) throws IOException {
        String safeName = file.getFileName().toString().replaceAll("[\"\\r\\n\\\\]", "_");
        return part("form-data; name=\"%s\"; filename=\"%s\"".formatted(name, safeName), "application/octet-stream",
                Files.readAllBytes(file));
    }

    MultipartForm json(String name, byte[] json) {
        return part("form-data; name=\"%s\"".formatted(name), "application/json", json);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Every part and the end. */
    List<byte[]> parts() {
        List<byte[]> whole = new ArrayList<>(parts);
        whole.add(bytes("--" + boundary + "--" + LINE));
        return whole;
    }

    private MultipartForm part(String disposition, String type, byte[] content) {
        parts.add(bytes("--" + boundary + LINE + "Content-Disposition: " + disposition + LINE + "Content-Type: " + type + LINE
                + LINE));
        parts.add(content);
        parts.add(bytes(LINE));
        return this;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
