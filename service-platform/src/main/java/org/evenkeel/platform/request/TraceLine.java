package org.evenkeel.platform.request;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;

/** The trace at hand as one line, by which work that is done later, and perhaps elsewhere, goes on with it. */
public final class TraceLine {

    private static final String HEADER = "traceparent";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<Map<String, String>> FROM_MAP = new TextMapGetter<>() {

        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private TraceLine() {
    }

    /** Empty where no trace is at hand. */
    public static String current() {
        Map<String, String> carrier = new HashMap<>();
        W3C.inject(Context.current(), carrier, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return carrier.getOrDefault(HEADER, "");
    }

    /** Does the work as a part of that trace, under this name; of a new one where the line is empty. */
    public static void goOn(@Nullable String line, String name, Runnable work) {
        Context before = line == null ? Context.root() : W3C.extract(Context.root(), Map.of(HEADER, line), FROM_MAP);
        Span span = GlobalOpenTelemetry.getTracer("even-keel").spanBuilder(name).setParent(before).startSpan();
        try (Scope ignored = span.makeCurrent()) {
            work.run();
        } finally {
            span.end();
        }
    }
}
