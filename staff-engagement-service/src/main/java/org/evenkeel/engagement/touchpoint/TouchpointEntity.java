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

    boolean isOf(PlannedTouchpoint planned) {
        return measure.equals(planned.measure()) && step == planned.step() && subject.equals(planned.subject());
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
        owner = touchpoint.owner();
        channel = touchpoint.step().channel();
        earliest = touchpoint.window().earliest();
        planned = touchpoint.window().planned();
        latest = touchpoint.window().latest();
        prerequisites = touchpoint.prerequisites();
        evidenceAsked = touchpoint.step().evidence();
        people = touchpoint.people();
        status = hasBegun() ? happened() : TouchpointStatus.PLANNED;
        sortKey = "%s-%02d-%s".formatted(planned, position, measure);
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
        return new SaidWord(measure, step, subject, subjectName, team, owner, firstHappenedOn, allTold ? lastHappenedOn : null);
    }

    static List<SaidWord> said(List<TouchpointEntity> rows) {
        return rows.stream().filter(row -> row.hasBegun() || row.status != TouchpointStatus.CANCELLED)
                .map(TouchpointEntity::said).toList();
    }

    SaidWord toBeSaid() {
        return new SaidWord(measure, step, subject, subjectName, team, owner, planned, planned);
    }
}
