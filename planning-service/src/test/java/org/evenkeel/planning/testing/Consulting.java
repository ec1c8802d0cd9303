package org.evenkeel.planning.testing;

import java.util.UUID;

import io.restassured.response.ValidatableResponse;

/** Engagement, telling planning of one consultation on one measure of a plan. */
public final class Consulting {

    private final EngagementTells engagement;
    private final String lineage;
    private final String plan;
    private final String measure;
    private final UUID consultation;

    private Consulting(EngagementTells engagement, String lineage, String plan, String measure, UUID consultation) {
        this.engagement = engagement;
        this.lineage = lineage;
        this.plan = plan;
        this.measure = measure;
        this.consultation = consultation;
    }

    /** On a plan that is its own first version. */
    public static Consulting on(Deciding first, String measure) {
        return new Consulting(EngagementTells.of(first.organisation), first.plan(), first.plan(), measure,
                UUID.randomUUID());
    }

    /** Another consultation, on another measure of the same plan. */
    public Consulting also(String another) {
        return new Consulting(engagement, lineage, plan, another, UUID.randomUUID());
    }

    /** The same consultation, going on under a later version. */
    public Consulting under(Deciding later) {
        return new Consulting(engagement, lineage, later.plan(), measure, consultation);
    }

    public Consulting opened(String day) {
        tell("consultation-opened", "\"openedOn\": \"%s\"".formatted(day)).statusCode(204);
        return this;
    }

    public Consulting answered(int responses, int answered) {
        tell("responses-answered", "\"responses\": %d, \"answered\": %d".formatted(responses, answered)).statusCode(204);
        return this;
    }

    public Consulting closed(String day, int responses, int answered) {
        tell("consultation-closed", "\"closedOn\": \"%s\", \"responses\": %d, \"answered\": %d".formatted(day, responses,
                answered)).statusCode(204);
        return this;
    }

    public Consulting changed(String what) {
        tell("consultation-outcome-written", "\"whatChanged\": \"%s\"".formatted(what)).statusCode(204);
        return this;
    }

    /** Opened, closed without a response, and nothing changed. */
    public Consulting held() {
        return opened("2027-03-01").closed("2027-03-31", 0, 0).changed("Nothing, because nobody objected.");
    }

    public ValidatableResponse tell(String type, String fields) {
        return send(type, "\"consultationId\": \"%s\", %s".formatted(consultation, fields));
    }

    /** What is told of the measure and of no consultation. */
    public ValidatableResponse tellOfMeasure(String type, String fields) {
        return send(type, fields);
    }

    private ValidatableResponse send(String type, String fields) {
        return engagement.tell("plan:" + lineage, type, "{\"lineageId\": \"%s\", \"planId\": \"%s\", \"measure\": \"%s\", %s}"
                .formatted(lineage, plan, measure, fields));
    }
}
