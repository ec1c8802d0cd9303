package org.evenkeel.planning.law;

import java.util.Comparator;
import java.util.List;

/** The rows of the consultation table by what they count: one establishment, or the whole organisation. */
record ConsultationRows(
        LawSeries<List<ConsultationThreshold>> thresholds,
        LawSeries<Integer> organisationWide) {

    private enum Scope {
        ESTABLISHMENT,
        ORGANISATION
    }

    private enum Status {
        IN_FORCE,
        NOT_IN_FORCE
    }

    static ConsultationRows of(List<LawRow> rows) {
        return new ConsultationRows(
                new LawSeries<>(LawTable.COLLECTIVE_CONSULTATION, "", inForce(rows, Scope.ESTABLISHMENT),
                        ConsultationRows::thresholds),
                LawSeries.ofSingleRows(LawTable.COLLECTIVE_CONSULTATION, "whole organisation",
                        inForce(rows, Scope.ORGANISATION), row -> row.count("min_dismissals")));
    }

    private static List<LawRow> inForce(List<LawRow> rows, Scope scope) {
        return rows.stream().filter(row -> row.constant("scope", Scope.class) == scope)
                .filter(row -> row.constant("status", Status.class) == Status.IN_FORCE).toList();
    }

    private static List<ConsultationThreshold> thresholds(List<LawRow> rows) {
        List<LawRow> ordered = rows.stream().sorted(Comparator.comparing(row -> row.count("min_dismissals"))).toList();
        for (int i = 0; i < ordered.size(); i++) {
            requireStep(ordered, i);
        }
        return ordered.stream().map(ConsultationThreshold::from).toList();
    }

    private static void requireStep(List<LawRow> ordered, int index) {
        LawRow row = ordered.get(index);
        Integer most = row.optionalCount("max_dismissals").orElse(null);
        boolean last = index == ordered.size() - 1;
        if (last ? most != null : most == null || most + 1 != ordered.get(index + 1).count("min_dismissals")) {
            throw row.malformed("max_dismissals", "the next threshold must begin one above it", null);
        }
        if (index > 0) {
            ConsultationThreshold below = ConsultationThreshold.from(ordered.get(index - 1));
            ConsultationThreshold here = ConsultationThreshold.from(row);
            if (!here.band().covers(below.band()) || here.band() == below.band()) {
                throw row.malformed("band", "more dismissals must have a longer band", null);
            }
            if (here.minimumDays() < below.minimumDays()) {
                throw row.malformed("min_days_before_first_dismissal", "more dismissals must have no fewer days", null);
            }
        }
    }
}
