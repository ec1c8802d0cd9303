package org.evenkeel.engagement.touchpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.evenkeel.engagement.platform.json.TextsConverter;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One touchpoint of one measure: as planned, and what has happened of it so far. */
@Entity
@Table(name = "touchpoint")
class TouchpointEntity {

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Version
    long version;

    @Column(name = "lineage_id")
    UUID lineageId;

    @Column(name = "plan_id")
    UUID planId;

    String measure;

    @Column(name = "measure_title")
    String measureTitle;

    boolean restricted;

    @Enumerated(EnumType.STRING)
    TouchpointStep step;

    int position;

    /** From 1; another where a later version of the measure is consulted on again. */
    int round;

    /** Whether somebody added it to what is generated. */
    boolean added;

    /** What somebody set in place of what is generated; kept when the plan is made anew. */
    @Nullable
    @Column(name = "own_owner")
    String ownOwner;

    @Nullable
    @Enumerated(EnumType.STRING)
    @Column(name = "own_channel")
    SpokenChannel ownChannel;

    @Nullable
    @Column(name = "own_planned")
    LocalDate ownPlanned;

    String subject;

    @Column(name = "subject_name")
    String subjectName;

    String team;

    String owner;

    String channel;

    LocalDate earliest;

    LocalDate planned;

    LocalDate latest;

    @Convert(converter = TextsConverter.class)
    @ColumnTransformer(write = "?::jsonb", read = "prerequisites::text")
    List<String> prerequisites;

    @Column(name = "evidence_asked")
    String evidenceAsked;

    int people;

    @Enumerated(EnumType.STRING)
    TouchpointStatus status;

    int told;

    @Nullable
    @Column(name = "first_happened_on")
    LocalDate firstHappenedOn;

    @Nullable
    @Column(name = "last_happened_on")
    LocalDate lastHappenedOn;

    @Column(name = "sort_key")
    String sortKey;

    String key() {
        return key(measure, round, step, subject);
    }

    static String key(String measure, int round, TouchpointStep step, String subject) {
        return "%s|%d|%s|%s".formatted(measure, round, step, subject);
    }

    boolean isEdited() {
        return added || ownOwner != null || ownChannel != null || ownPlanned != null;
    }

    boolean isOfLineManager() {
        return owner.startsWith(PlannedTouchpoint.LINE_MANAGER_OF);
    }

    boolean hasBegun() {
        return firstHappenedOn != null;
    }

    /** Takes over what is planned; what has happened stays. */
    void plan(PlannedTouchpoint touchpoint) {
        measure = touchpoint.measure();
        step = touchpoint.step();
        position = touchpoint.step().ordinal();
        subject = touchpoint.subject();
        subjectName = touchpoint.subjectName();
        team = touchpoint.team();
        owner = ownOwner == null ? touchpoint.owner() : ownOwner;
        channel = ownChannel == null ? touchpoint.step().channel() : ownChannel.words();
        earliest = touchpoint.window().earliest();
        ownPlanned = isWithin(ownPlanned, touchpoint.window()) ? ownPlanned : null;
        planned = ownPlanned == null ? touchpoint.window().planned() : ownPlanned;
        latest = touchpoint.window().latest();
        prerequisites = touchpoint.prerequisites();
        evidenceAsked = touchpoint.step().evidence();
        people = touchpoint.people();
        status = hasBegun() ? happened() : TouchpointStatus.PLANNED;
        sort();
    }

    private void sort() {
        sortKey = "%s-%02d-%s".formatted(planned, position, measure);
    }

    private static boolean isWithin(@Nullable LocalDate day, PlannedTouchpoint.Window window) {
        return day != null && !day.isBefore(window.earliest()) && !day.isAfter(window.latest());
    }

    /** Takes over what somebody sets; null leaves it as it is. */
    void edit(@Nullable String newOwner, @Nullable SpokenChannel newChannel, @Nullable LocalDate newDay) {
        if (newOwner != null) {
            ownOwner = newOwner;
            owner = newOwner;
        }
        if (newChannel != null) {
            ownChannel = newChannel;
            channel = newChannel.words();
        }
        if (newDay != null) {
            ownPlanned = newDay;
            planned = newDay;
            sort();
        }
    }

    void happened(LocalDate on, int spokenTo) {
        firstHappenedOn = firstHappenedOn == null || on.isBefore(firstHappenedOn) ? on : firstHappenedOn;
        lastHappenedOn = lastHappenedOn == null || on.isAfter(lastHappenedOn) ? on : lastHappenedOn;
        told = Math.addExact(told, spokenTo);
        status = happened();
    }

    private TouchpointStatus happened() {
        return told < people ? TouchpointStatus.PARTLY_HAPPENED : TouchpointStatus.HAPPENED;
    }

    /** What was really said; what is left out when cancelled is awaited no more. */
    SaidWord said() {
        boolean allTold = status == TouchpointStatus.HAPPENED || status == TouchpointStatus.CANCELLED;
        return new SaidWord(measure, round, step, subject, subjectName, team, owner, firstHappenedOn,
                allTold ? lastHappenedOn : null);
    }

    static List<SaidWord> said(List<TouchpointEntity> rows) {
        return rows.stream().filter(row -> row.hasBegun() || row.status != TouchpointStatus.CANCELLED)
                .map(TouchpointEntity::said).toList();
    }

    SaidWord toBeSaid() {
        return new SaidWord(measure, round, step, subject, subjectName, team, owner, planned, planned);
    }
}
