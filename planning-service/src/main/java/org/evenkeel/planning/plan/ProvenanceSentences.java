package org.evenkeel.planning.plan;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.explanation.Pounds;
import org.jspecify.annotations.Nullable;

/** Says what a plan came of, and whether the full model agrees with the prices it was solved by. */
final class ProvenanceSentences {

    private ProvenanceSentences() {
    }

    static List<String> of(@Nullable PlanProvenance provenance) {
        if (provenance == null) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        if (provenance.fromPlanId() != null) {
            sentences.add("It was solved from an earlier plan, of the same organisation and prices, with %d %s.".formatted(
                    provenance.changes().size(), provenance.changes().size() == 1 ? "change" : "changes"));
        }
        provenance.rounds().stream().filter(PriceRound::kept).findFirst()
                .ifPresent(kept -> sentences.addAll(costs(kept, provenance.rounds().size())));
        return sentences;
    }

    private static List<String> costs(PriceRound kept, int rounds) {
        Long model = kept.modelCostPence();
        if (model == null) {
            return kept.note() == null ? List.of() : List.of(kept.note());
        }
        List<String> sentences = new ArrayList<>();
        if (rounds > 1) {
            sentences.add("Prices were renewed %s around a plan; this is the plan the full model likes best."
                    .formatted(rounds == 2 ? "once" : "twice"));
        }
        sentences.add(kept.estimatePence() == model
                ? "The full recovery model puts its cost at %s, as the solver does.".formatted(Pounds.of(model))
                : "The full recovery model puts its cost at %s; the solver, at %s.".formatted(Pounds.of(model),
                        Pounds.of(kept.estimatePence())));
        return sentences;
    }
}
