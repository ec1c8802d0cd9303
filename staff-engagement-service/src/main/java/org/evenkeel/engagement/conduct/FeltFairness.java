package org.evenkeel.engagement.conduct;

import java.util.Locale;
import java.util.Optional;

import org.evenkeel.engagement.pulse.FairnessFelt;
import org.evenkeel.engagement.pulse.PulseItem;

/** Sets what people said in the pulse beside what the record says: a promise kept that nobody noticed is half of fairness. */
final class FeltFairness {

    private final Optional<FairnessFelt> felt;

    FeltFairness(Optional<FairnessFelt> felt) {
        this.felt = felt;
    }

    /** The group as the record has it, averaged with what people said of it where they did. */
    ConductResponse.Derivation beside(ConductResponse.Derivation kept) {
        return felt.map(said -> joined(kept, said)).orElse(kept);
    }

    private static ConductResponse.Derivation joined(ConductResponse.Derivation kept, FairnessFelt felt) {
        Integer said = felt.basisPoints().get(PulseItem.valueOf(kept.of().toUpperCase(Locale.ROOT)));
        if (said == null) {
            return kept;
        }
        String words = "in the pulse that ended on %s people put it at %d %% of the scale".formatted(felt.lastDay(),
                said / 100);
        Integer record = kept.basisPoints();
        return record == null
                ? new ConductResponse.Derivation(kept.of(), "Nothing is on record yet; %s.".formatted(words), said)
                : new ConductResponse.Derivation(kept.of(),
                        "%s Averaged with what was said: %s.".formatted(kept.sentence(), words),
                        (record + said) / 2);
    }
}
