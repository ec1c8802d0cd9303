package org.evenkeel.localstack.mainjob;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A form of several parts (RFC 7578), which the JDK's client can send but not write. */
public final class MultipartForm {

    private static final String LINE = "\r\n";

    private final String boundary = UUID.randomUUID().toString();
    private final List<byte[]> parts = new ArrayList<>();

    public MultipartForm file(String name, Path file) throws IOException {
        String safeName = file.getFileName().toString().replaceAll("[\"\\r\\n\\\\]", "_");
        return part("form-data; name=\"%s\"; filename=\"%s\"".formatted(name, safeName), "application/octet-stream",
                Files.readAllBytes(file));
    }

    public MultipartForm json(String name, byte[] json) {
        return part("form-data; name=\"%s\"".formatted(name), "application/json", json);
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Every part and the end, of a length that is known before it is sent: a receiver can then refuse it at once. */
    public BodyPublisher body() {
        return BodyPublishers.concat(Stream.concat(parts.stream(), Stream.of(bytes("--" + boundary + "--" + LINE)))
                .map(BodyPublishers::ofByteArray).toArray(BodyPublisher[]::new));
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
