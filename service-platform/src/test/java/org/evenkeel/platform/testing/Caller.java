package org.evenkeel.platform.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResourceManager;

/** Sends bytes as they are: nothing is encoded, completed or followed on the way. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).build();

    private final String method;
    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = {};

    private Caller(String method, String address) {
        this.method = method;
        this.address = address;
    }

    static Caller to(String method, String address) {
        return new Caller(method, address);
    }

    Caller bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Caller with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Caller sending(byte[] bytes) {
        this.body = bytes.clone();
        return this;
    }

    Answer send() {
        URI base = URI.create(TestHTTPResourceManager.getUri());
        BodyPublisher publisher = body.length == 0 ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(address)).method(method, publisher)
                .timeout(Duration.ofSeconds(60));
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new AssertionError(method + " " + address + " was not answered at all", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
