package org.evenkeel.planning.intake;

import java.util.List;
import java.util.Map;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.platform.reference.Referenced;
import org.evenkeel.planning.platform.register.RecordChanged;

/** Places in a document as fields of the records that people edit: {@code measures[LIB-1].options[0].latestStart}. */
final class RecordPlaces {

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("forecast month", "forecast"), Map.entry("establishment", "establishments"),
            Map.entry("funding source", "fundingSources"), Map.entry("service", "services"), Map.entry("team", "teams"),
            Map.entry("pool", "pools"), Map.entry("partner", "partners"), Map.entry("capacity", "capacities"),
            Map.entry("measure", "measures"), Map.entry("relation", "relations"), Map.entry("rule setting", "rules"),
            Map.entry("assessment", "assessments"));

    /** The field that is named where a record as a whole is at fault. */
    private static final Map<String, String> FIELD_FOR_ALL = Map.of("capacity", "total", "relation", "other");

    private final Map<String, List<? extends Referenced>> lists;

    RecordPlaces(OrganisationDocument document) {
        this.lists = Map.ofEntries(
                Map.entry("forecast", document.forecast()), Map.entry("establishments", document.establishments()),
                Map.entry("fundingSources", document.fundingSources()), Map.entry("services", document.services()),
                Map.entry("teams", document.teams()), Map.entry("pools", document.pools()),
                Map.entry("partners", document.partners()), Map.entry("capacities", document.capacities()),
                Map.entry("measures", document.measures()), Map.entry("relations", document.relations()),
                Map.entry("rules", document.rules()), Map.entry("assessments", document.assessments()));
    }

    /** The field within the edited record, or the whole place where it is in another. */
    String within(RecordChanged edited, String pointer) {
        String place = of(pointer);
        String list = LISTS.getOrDefault(edited.thing(), edited.thing());
        String own = LISTS.containsKey(edited.thing()) ? "%s[%s]".formatted(list, edited.reference()) : list;
        if (place.equals(own) || place.equals(list)) {
            return FIELD_FOR_ALL.getOrDefault(edited.thing(), "");
        }
        return place.startsWith(own + ".") ? place.substring(own.length() + 1) : place;
    }

    /** The place by references of records and positions within them. */
    String of(String pointer) {
        String[] steps = pointer.split("/");
        StringBuilder place = new StringBuilder();
        for (int i = 1; i < steps.length; i++) {
            if (!steps[i].matches("\\d+")) {
                place.append(place.isEmpty() ? "" : ".").append(steps[i]);
            } else if (i == 2 && lists.containsKey(steps[1])) {
                place.append('[').append(lists.get(steps[1]).get(Integer.parseInt(steps[2])).reference()).append(']');
            } else {
                place.append('[').append(steps[i]).append(']');
            }
        }
        return place.toString();
    }
}
