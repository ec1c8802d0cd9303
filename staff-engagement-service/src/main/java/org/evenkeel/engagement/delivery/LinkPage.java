package org.evenkeel.engagement.delivery;

import org.evenkeel.engagement.delivery.Acknowledgements.Opened;
import org.evenkeel.platform.time.Zones;

/** Small pages that need no script. What people wrote is escaped. */
final class LinkPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
            pre{white-space:pre-wrap;font:inherit}button{font:inherit;padding:.6rem 1.2rem}</style></head>
            <body><main><h1>%s</h1>
            %s
            </main></body></html>
            """;

    private LinkPage() {
    }

    static String of(Opened opened) {
        String below = opened.acknowledgedAt() == null
                ? "<form method=\"post\"><button type=\"submit\">I have read this</button></form>"
                : "<p role=\"status\">You said on %s that you have read this. Thank you.</p>"
                        .formatted(opened.acknowledgedAt().atZone(Zones.LONDON).toLocalDate());
        return PAGE.formatted("Even Keel", escaped(opened.subject()),
                "<pre>%s</pre>\n%s".formatted(escaped(opened.text()), below));
    }

    static String notOurs() {
        return page("This link leads nowhere",
                "It is not a link of Even Keel, or was copied in part. Open it from the mail once more, or ask whoever wrote.");
    }

    static String expired() {
        return page("This link has expired",
                "Links can be opened for a time only. Sign in to Even Keel, or ask whoever wrote for a new one.");
    }

    static String ourFault() {
        return page("Something went wrong here", "It is not your doing. Please try again in a while.");
    }

    private static String page(String title, String text) {
        return PAGE.formatted(title, title, "<p>" + text + "</p>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
                "&#39;");
    }
}
