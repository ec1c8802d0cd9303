package org.evenkeel.planning.importing.document;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.measure.Relation;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.ImportProblem;

/** Checks of relations: that both ends exist and differ, and that no measure needs itself in the end. */
final class RelationChecks {

    private final OrganisationDocument document;
    private final Known known;
    private final Findings findings;
    private final Map<String, Set<String>> needs = new TreeMap<>();

    RelationChecks(OrganisationDocument document, Known known, Findings findings) {
        this.document = document;
        this.known = known;
        this.findings = findings;
    }

    void check() {
        for (int i = 0; i < document.relations().size(); i++) {
            relation(document.relations().get(i), "/relations/" + i);
        }
        Cycle.among(needs).ifPresent(path -> findings.problem(new ImportProblem(null, "/relations", String.join(" → ", path),
                "needs without a circle", "Delete one of these needs: none of the measures could ever start.")));
    }

    private void relation(Relation relation, String pointer) {
        known.refer(Known.Kind.MEASURE, relation.measure(), pointer + "/measure");
        known.refer(Known.Kind.MEASURE, relation.other(), pointer + "/other");
        if (relation.measure().equals(relation.other())) {
            findings.problem(new ImportProblem(null, pointer, relation.measure(), "two different measures",
                    "Delete the relation or correct one end."));
        } else if (relation.kind() == Relation.Kind.NEEDS) {
            needs.computeIfAbsent(relation.measure(), unused -> new TreeSet<>()).add(relation.other());
        }
        if (relation.kind() != Relation.Kind.OVERLAPS && relation.overlapPence() != 0) {
            findings.problem(new ImportProblem(null, pointer + "/overlapPence", String.valueOf(relation.overlapPence()),
                    "0 where the relation is not OVERLAPS", "Delete the amount or correct the kind."));
        }
    }
}
