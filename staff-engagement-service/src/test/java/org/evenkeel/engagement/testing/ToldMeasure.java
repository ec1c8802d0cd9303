package org.evenkeel.engagement.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One measure as planning writes it. */
public final class ToldMeasure {

    private final Map<String, Object> fields;

    private ToldMeasure(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Touches nobody. */
    public static ToldMeasure quiet(String reference, LocalDate begins) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("measure", reference);
        fields.put("title", "Measure " + reference);
        fields.put("service", "day-care");
        fields.put("serviceName", "Day care");
        fields.put("summary", "It is proposed to begin it.");
        fields.put("alternatives", List.of("Close one", "Not to do it"));
        fields.put("affectsStaff", false);
        fields.put("affectsUsers", false);
        fields.put("consultationNeeded", false);
        fields.put("begins", begins.toString());
        fields.put("publicConsultationDays", 0);
        for (String absent : List.of("consultationOpens", "consultationCloses", "noticeGiven", "firstDismissal", "band")) {
            fields.put(absent, null);
        }
        fields.put("savingFrom", begins.plusDays(1).toString());
        fields.put("minimumConsultationDays", 0);
        fields.put("notifyDays", 0);
        fields.put("noticeWeeks", 0);
        fields.put("establishments", List.of());
        fields.put("pools", List.of());
        fields.put("partners", List.of());
        fields.put("restricted", false);
        return new ToldMeasure(fields);
    }

    /** Reduces a service for its users alone. */
    public static ToldMeasure reducing(String reference, LocalDate begins, int publicDays) {
        return quiet(reference, begins).with("affectsUsers", true).with("consultationNeeded", true)
                .with("publicConsultationDays", publicDays).with("savingFrom", begins.plusDays(publicDays + 1L).toString());
    }

    /** Dismisses twenty-four of two pools of one team and one of another: law counts 30 days, and notice is 12 weeks. */
    public static ToldMeasure dismissing(String reference, LocalDate opens) {
        LocalDate notice = opens.plusDays(45);
        LocalDate dismissal = notice.plusWeeks(12);
        return quiet(reference, opens).with("affectsStaff", true).with("affectsUsers", true).with("consultationNeeded", true)
                .with("consultationOpens", opens.toString()).with("consultationCloses", opens.plusDays(44).toString())
                .with("noticeGiven", notice.toString()).with("firstDismissal", dismissal.toString())
                .with("savingFrom", dismissal.plusDays(1).toString()).with("band", "TWENTY_OR_MORE")
                .with("minimumConsultationDays", 30).with("notifyDays", 30).with("noticeWeeks", 12)
                .with("establishments", List.of(Map.of("reference", "E-1", "name", "Town Hall", "jurisdiction", "ENGLAND",
                        "unionRecognised", true, "dismissals", 24)))
                .with("pools", List.of(pool("P-1", "north", "North", 12), pool("P-2", "south", "South", 12)))
                .with("partners", List.of(Map.of("reference", "PA-1", "name", "Carers' Trust", "action", "END_GRANT")));
    }

    private static Map<String, Object> pool(String reference, String team, String teamName, int leaving) {
        return Map.of("reference", reference, "team", team, "teamName", teamName, "role", "Care worker", "employeesLeaving",
                leaving);
    }

    public ToldMeasure with(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(fields);
        changed.put(field, value);
        return new ToldMeasure(changed);
    }

    public ToldMeasure without(String field) {
        Map<String, Object> changed = new HashMap<>(fields);
        changed.remove(field);
        return new ToldMeasure(changed);
    }

    Map<String, Object> fields() {
        return fields;
    }
}
