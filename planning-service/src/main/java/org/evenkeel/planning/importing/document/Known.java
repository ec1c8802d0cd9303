package org.evenkeel.planning.importing.document;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.evenkeel.planning.baseline.Capacity;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Partner;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/** The references that a document defines; each once. */
final class Known {

    /** The lists that others refer to. */
    enum Kind {
        ESTABLISHMENT("establishments"),
        FUNDING_SOURCE("fundingSources"),
        SERVICE("services"),
        TEAM("teams"),
        POOL("pools"),
        PARTNER("partners"),
        CAPACITY("capacities"),
        MEASURE("measures");

        private final String list;

        Kind(String list) {
            this.list = list;
        }
    }

    private final Map<Kind, Map<String, Integer>> references = new EnumMap<>(Kind.class);
    private final Map<String, Pool> pools = new HashMap<>();
    private final Findings findings;

    Known(OrganisationDocument document, Findings findings) {
        this.findings = findings;
        add(Kind.ESTABLISHMENT, document.establishments().stream().map(Establishment::reference).toList());
        add(Kind.FUNDING_SOURCE, document.fundingSources().stream().map(FundingSource::reference).toList());
        add(Kind.SERVICE, document.services().stream().map(Service::reference).toList());
        add(Kind.TEAM, document.teams().stream().map(Team::reference).toList());
        add(Kind.POOL, document.pools().stream().map(Pool::reference).toList());
        add(Kind.PARTNER, document.partners().stream().map(Partner::reference).toList());
        add(Kind.CAPACITY, document.capacities().stream().map(Capacity::reference).toList());
        add(Kind.MEASURE, document.measures().stream().map(Measure::reference).toList());
        document.pools().forEach(pool -> pools.putIfAbsent(pool.reference(), pool));
    }

    private void add(Kind kind, List<String> given) {
        Map<String, Integer> first = references.computeIfAbsent(kind, unused -> new HashMap<>());
        for (int i = 0; i < given.size(); i++) {
            Integer before = first.putIfAbsent(given.get(i), i);
            if (before != null) {
                findings.problem(new ImportProblem(null, "/" + kind.list + "/" + i + "/reference", given.get(i),
                        "a reference used once; /" + kind.list + "/" + before + " has it too", "Give one of them another."));
            }
        }
    }

    /** A reference that must be defined, or is left out. */
    void refer(Kind kind, @Nullable String reference, String pointer) {
        if (reference != null && !references.getOrDefault(kind, Map.of()).containsKey(reference)) {
            String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            findings.problem(new ImportProblem(null, pointer, reference, "the reference of a " + word + " in /" + kind.list,
                    "Correct the reference or add the " + word + "."));
        }
    }

    @Nullable
    Pool pool(String reference) {
        return pools.get(reference);
    }
}
