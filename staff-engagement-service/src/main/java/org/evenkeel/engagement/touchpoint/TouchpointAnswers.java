package org.evenkeel.engagement.touchpoint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.touchpoint.TouchpointRecordRequest.Outcome;
import org.evenkeel.platform.security.Actor;
import org.evenkeel.platform.security.Roles;

/** Touchpoints as they are told. Restricted ones are blanked for whoever does not carry them out. */
@ApplicationScoped
class TouchpointAnswers {

    private static final String SEPARATOR = ": ";

    private final TouchpointRecordRepository records;
    private final Actor actor;

    TouchpointAnswers(TouchpointRecordRepository records, Actor actor) {
        this.records = records;
        this.actor = actor;
    }

    List<TouchpointResponse> of(Collection<TouchpointEntity> touchpoints) {
        Map<UUID, List<TouchpointRecordEntity>> made = records
                .of(touchpoints.stream().map(touchpoint -> touchpoint.id).toList());
        return touchpoints.stream().map(touchpoint -> of(touchpoint, made.getOrDefault(touchpoint.id, List.of()))).toList();
    }

    List<Conversation> conversations(Collection<TouchpointEntity> touchpoints) {
        Map<UUID, List<TouchpointRecordEntity>> made = records
                .of(touchpoints.stream().map(touchpoint -> touchpoint.id).toList());
        return touchpoints.stream().flatMap(
                touchpoint -> made.getOrDefault(touchpoint.id, List.of()).stream().map(one -> one.conversation(touchpoint)))
                .toList();
    }

    private TouchpointResponse of(TouchpointEntity from, List<TouchpointRecordEntity> made) {
        boolean shown = !from.restricted || actor.has(Roles.ENGAGEMENT_LEAD) || actor.has(Roles.AUDITOR);
        return new TouchpointResponse(from.id, from.planId, from.measure, shown ? from.measureTitle : "Restricted measure",
                from.round, from.step, from.step.words(), from.step.audience(), from.step.purpose(), shown ? from.subject : "",
                shown ? from.subjectName : "", shown ? from.owner : "", from.channel,
                from.isEdited(), from.earliest, from.planned, from.latest,
                shown ? from.prerequisites : List.of(), from.evidenceAsked, shown ? from.people : 0, shown ? from.told : 0,
                from.status, from.step.isRecordedByItsOwnOperation(),
                shown ? made.stream().map(one -> happening(from, one)).toList() : List.of());
    }

    private static TouchpointResponse.Happening happening(TouchpointEntity touchpoint, TouchpointRecordEntity made) {
        return new TouchpointResponse.Happening(made.id, made.happenedOn,
                made.happenedAt == null ? null : made.happenedAt.toString(), made.channel,
                made.reached ? Outcome.TOLD : Outcome.NOT_REACHED, made.persons.stream().map(UUID::fromString).toList(),
                made.letterSent, made.companionOffered, made.people, made.speaker, made.note, made.evidence,
                made.sentByUs, made.broken.stream().map(broken -> broken(touchpoint.measure, broken)).toList(),
                made.overrideReason, made.recordedByName, made.recordedAt);
    }

    static String stored(BrokenRule broken) {
        return broken.rule() + SEPARATOR + broken.sentence();
    }

    private static BrokenRule broken(String measure, String stored) {
        int end = stored.indexOf(SEPARATOR);
        return new BrokenRule(stored.substring(0, end), measure, stored.substring(end + SEPARATOR.length()));
    }
}
