package org.evenkeel.engagement.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people who read at the same time, each as fast as answers come. They share the machine with what they ask. */
final class Crowd {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String origin;
    private final String token;

    Crowd(String origin, String token) {
        this.origin = origin;
        this.token = token;
    }

    /** @return nanoseconds of each call */
    long[] reads(int people, int callsEach, List<String> paths) throws InterruptedException, ExecutionException {
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            List<Callable<long[]>> work = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                int first = person;
                work.add(() -> calls(callsEach, first, paths));
            }
            List<long[]> took = new ArrayList<>();
            for (Future<long[]> one : crowd.invokeAll(work)) {
                took.add(one.get());
            }
            return took.stream().flatMapToLong(Arrays::stream).toArray();
        } finally {
            crowd.shutdown();
        }
    }

    private long[] calls(int calls, int first, List<String> paths) throws IOException, InterruptedException {
        long[] took = new long[calls];
        for (int call = 0; call < calls; call++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(origin + paths.get((first + call) % paths.size())))
                    .header("Authorization", "Bearer " + token).build();
            long begun = System.nanoTime();
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            took[call] = System.nanoTime() - begun;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
            }
        }
        return took;
    }
}
