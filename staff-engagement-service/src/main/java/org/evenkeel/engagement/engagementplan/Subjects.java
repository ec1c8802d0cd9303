package org.evenkeel.engagement.engagementplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.evenkeel.engagement.engagementplan.MeasureNetwork.Subject;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;

/** Whom a measure concerns, and by role who speaks to them. */
final class Subjects {

    private static final String LEAD = "Engagement lead";
    private static final int REPRESENTATIVES_FROM = 20;

    private final MeasureToConsult measure;

    Subjects(MeasureToConsult measure) {
        this.measure = measure;
    }

    /** Where a union is recognised, or enough are dismissed for representatives to be elected. */
    List<Subject> represented() {
        return !measure.affectsStaff() ? List.of()
                : measure.establishments().stream()
                        .filter(place -> place.unionRecognised() || place.dismissals() >= REPRESENTATIVES_FROM)
                        .map(Subjects::place).distinct().toList();
    }

    private static Subject place(MeasureToConsult.Establishment place) {
        return new Subject(place.reference(), place.name(), "", 0, LEAD);
    }

    List<Subject> notified() {
        return measure.notifyDays() == 0 ? List.of()
                : measure.establishments().stream().filter(place -> place.dismissals() > 0)
                        .map(Subjects::place).distinct().toList();
    }

    /** Each team once; where the plan names none, those who run the service are one. */
    List<Subject> teams() {
        Map<String, Subject> teams = new LinkedHashMap<>();
        measure.pools().forEach(pool -> teams.putIfAbsent(pool.team(),
                new Subject(pool.team(), pool.teamName(), pool.team(), 0, managerOf(pool.teamName()))));
        if (teams.isEmpty() && measure.affectsStaff()) {
            teams.put("", new Subject("", staff(), "", 0, managerOf(staff())));
        }
        return List.copyOf(teams.values());
    }

    Subject briefing(Subject team) {
        return new Subject(team.reference(), team.name(), team.team(), 0, LEAD);
    }

    List<Subject> pools() {
        if (measure.pools().isEmpty() && measure.affectsStaff()) {
            return teams();
        }
        return measure.pools().stream()
                .map(pool -> new Subject(pool.reference(), "%s, %s".formatted(pool.role(), pool.teamName()), pool.team(),
                        pool.employeesLeaving(), managerOf(pool.teamName())))
                .toList();
    }

    List<Subject> partners() {
        return measure.partners().stream()
                .map(partner -> new Subject(partner.reference(), partner.name(), "", 0, executive().owner())).toList();
    }

    Subject lead() {
        return of(LEAD);
    }

    Subject leader() {
        return of("Chief executive");
    }

    Subject executive() {
        return of(measure.serviceName() == null ? "Executive" : "Executive for " + measure.serviceName());
    }

    Subject finance() {
        return of("Finance director");
    }

    Subject board() {
        return of("Board");
    }

    private String staff() {
        return "Staff of " + Objects.requireNonNullElse(measure.serviceName(), measure.title());
    }

    private static String managerOf(String team) {
        return PlannedTouchpoint.LINE_MANAGER_OF + team;
    }

    private static Subject of(String owner) {
        return new Subject("", "", "", 0, owner);
    }
}
