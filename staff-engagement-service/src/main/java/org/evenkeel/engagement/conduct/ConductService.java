package org.evenkeel.engagement.conduct;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.dignity.RuleShareService;
import org.evenkeel.engagement.dignity.RuleShares;
import org.evenkeel.engagement.pulse.PulseWaveService;

/** Tells how a plan is carried out, and says how each number came about. */
@ApplicationScoped
public class ConductService {

    private static final String NOT_YET = "Nothing of this plan is planned or has happened here: the board has not authorised it to"
            + " consult, or it touches nobody.";

    private final RuleShareService shares;
    private final PulseWaveService pulse;
    private final Clock clock;

    ConductService(RuleShareService shares, PulseWaveService pulse, Clock clock) {
        this.shares = shares;
        this.pulse = pulse;
        this.clock = clock;
    }

    public ConductResponse of(UUID plan) {
        return shares.of(plan).map(this::known).orElseGet(() -> ConductResponse.unknown(NOT_YET));
    }

    private ConductResponse known(RuleShares of) {
        List<ConductResponse.Derivation> derivations = new ArrayList<>();
        FeltFairness felt = new FeltFairness(pulse.fairness());
        List<ConductResponse.Derivation> groups = ConductGroup.OF_FAIRNESS.stream().map(group -> felt.beside(group.derive(of)))
                .toList();
        ConductResponse.Derivation fairness = fairness(groups, of);
        ConductResponse.Derivation comms = ConductGroup.COMMS.derive(of);
        ConductResponse.Derivation support = ConductGroup.SUPPORT.derive(of);
        ConductResponse.Derivation involvement = ConductGroup.INVOLVEMENT.derive(of);
        derivations.add(fairness);
        derivations.addAll(groups);
        derivations.add(comms);
        derivations.add(support);
        derivations.add(new ConductResponse.Derivation("protected",
                "Nothing here tells of workload, control and security yet.", null));
        derivations.add(involvement);
        return new ConductResponse(ConductResponse.Status.KNOWN, null, clock.instant().truncatedTo(ChronoUnit.MILLIS),
                fairness.basisPoints(), comms.basisPoints(), support.basisPoints(), null, involvement.basisPoints(),
                derivations);
    }

    private static ConductResponse.Derivation fairness(List<ConductResponse.Derivation> groups, RuleShares of) {
        List<Integer> known = groups.stream().map(ConductResponse.Derivation::basisPoints).filter(Objects::nonNull).toList();
        String clock = of.happened() ? "by what has happened, and for the rest by what is planned"
                : "by what is planned; nothing has happened yet";
        if (known.isEmpty()) {
            return new ConductResponse.Derivation("fairness", "No group of it is known.", null);
        }
        String names = String.join(", ", groups.stream().filter(group -> group.basisPoints() != null)
                .map(ConductResponse.Derivation::of).toList());
        return new ConductResponse.Derivation("fairness", "Mean of %s, %s.".formatted(names, clock),
                known.stream().mapToInt(Integer::intValue).sum() / known.size());
    }
}
