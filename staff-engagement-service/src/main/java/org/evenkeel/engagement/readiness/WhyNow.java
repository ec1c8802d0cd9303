package org.evenkeel.engagement.readiness;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains the sessions to those who see money spent on leaders while it is saved elsewhere. */
final class WhyNow {

    private static final int PENCE = 100;

    private WhyNow() {
    }

    static WhyNowResponse of(List<DevelopmentSessionEntity> sessions, LocalDate today) {
        long cost = sessions.stream().mapToLong(row -> row.costPence).sum();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "We have to spend less this year, and some of you will lose colleagues or work by it. You may ask why, of all"
                        + " times, we spend time and money on the teams that lead us. You have a right to the reason.");
        paragraphs.add(
                "How well a hard year is led decides how each of you is treated in it, and how soon we are on our feet again"
                        + " afterwards. A team learns before the pressure comes; under pressure it learns least. So this comes first, or it"
                        + " comes too late.");
        if (sessions.isEmpty()) {
            paragraphs.add("No sessions are planned yet. When they are, what each is for and what it costs will stand here.");
        } else {
            long held = sessions.stream().filter(row -> row.heldOn != null).count();
            paragraphs.add("There %s, of which %s held by %s. All together they cost %s.".formatted(
                    sessions.size() == 1 ? "is one session" : "are " + sessions.size() + " sessions",
                    held == 1 ? "one was"
                            : held
                                    + " were",
                    today, pounds(cost)));
            sessions.forEach(row -> paragraphs.add(sentence(row)));
        }
        paragraphs.add(
                "You can see what comes of it: the same questions are put to all of you in the pulse, and the answers are shown"
                        + " to everyone. If it does not help, we will say so, and stop.");
        return new WhyNowResponse("Why we invest in this now", paragraphs, cost);
    }

    private static String sentence(DevelopmentSessionEntity row) {
        String outside = row.facilitator == null ? ""
                : " %s helps from outside: %s".formatted(row.facilitator, row.whyOutside);
        return "%s, for %s, %s: %s%s".formatted(row.title, row.team.words(),
                row.heldOn == null ? "planned for " + row.plannedOn : "held on " + row.heldOn, row.purpose, outside);
    }

    private static String pounds(long pence) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        return format.format((double) pence / PENCE);
    }
}
