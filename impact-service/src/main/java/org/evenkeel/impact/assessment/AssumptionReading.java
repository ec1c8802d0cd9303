package org.evenkeel.impact.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.evenkeel.impact.parameter.EvidenceGrade;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.jspecify.annotations.Nullable;

/** What a request left open, and what stood in for it. */
final class AssumptionReading {

    private final AssessmentRequest request;
    private final ParameterSet parameters;
    private final List<ImpactAssumption> assumptions = new ArrayList<>();

    AssumptionReading(AssessmentRequest request, ParameterSet parameters) {
        this.request = request;
        this.parameters = parameters;
    }

    List<ImpactAssumption> assumptions() {
        conduct();
        say("partner-goodwill", "%d of %d partners do not state their goodwill; 0.7 stands in.", request.partners(),
                partner -> partner.goodwillBasisPoints() == null);
        say("partner-threshold", "%d of %d partners do not state when they would leave; goodwill below 0.4 stands in.",
                request.partners(), partner -> partner.goodwillThresholdBasisPoints() == null);
        say("partner-dependence", "%d of %d partners do not state what share of their income is ours; one half stands in.",
                request.partners(), partner -> partner.incomeFromUsBasisPoints() == null);
        say("recurrent-share", "%d of %d measures do not state their recurrent saving; a share of the first year stands in.",
                request.measures(), measure -> measure.recurrentNetPence() == null);
        say("measures-partly-assumed", "%d of %d measures hold values that an import filled by assumptions.",
                request.measures(), AssessedMeasure::partlyAssumed);
        say("team-without-fte", "%d of %d teams have employees and no FTE; their work is not modelled.", request.teams(),
                team -> team.employees() > 0 && team.fteHundredths() == 0);
        emptied();
        earlierRounds();
        placeholders();
        return List.copyOf(assumptions);
    }

    private void conduct() {
        AssessedConduct conduct = request.conduct();
        if (conduct == null || conduct.status() == AssessedConduct.Status.UNKNOWN) {
            assumptions.add(new ImpactAssumption("conduct-unknown",
                    "How fairly the plan is carried out is not known; one half stands in for each part of it."));
            return;
        }
        part("fairness", conduct.fairnessBasisPoints());
        part("communication", conduct.commsBasisPoints());
        part("support", conduct.supportBasisPoints());
        part("protection", conduct.protectedBasisPoints());
        part("involvement", conduct.involvementBasisPoints());
    }

    private void part(String name, @Nullable Integer basisPoints) {
        if (basisPoints == null) {
            assumptions.add(new ImpactAssumption("conduct-%s-unknown".formatted(name),
                    "Of conduct, %s is not known; one half stands in.".formatted(name)));
        }
    }

    private <T> void say(String code, String sentence, List<T> things, Predicate<T> open) {
        long count = things.stream().filter(open).count();
        if (count > 0) {
            assumptions.add(new ImpactAssumption(code, sentence.formatted(count, things.size())));
        }
    }

    private void emptied() {
        Map<String, Long> leaving = new HashMap<>();
        for (AssessedMeasure measure : request.measures()) {
            measure.leavers().forEach(each -> leaving.merge(each.teamId(), each.employees(), Long::sum));
        }
        say("more-leave-than-there",
                "%d of %d teams lose more employees by all measures together than they have; as many go as are there.",
                request.teams(), team -> leaving.getOrDefault(team.id(), 0L) > team.employees());
    }

    private void earlierRounds() {
        long rounds = request.teams().stream().map(AssessedTeam::changeRoundsLast24Months).filter(Objects::nonNull)
                .filter(count -> count > 0).count();
        if (rounds > 0) {
            assumptions.add(new ImpactAssumption("earlier-rounds",
                    "%d teams had change rounds before, whose dates are not told; each is taken to be a year old."
                            .formatted(rounds)));
        }
    }

    private void placeholders() {
        long drawn = parameters.all().stream().filter(ParameterRow::isDrawn).count();
        long placeholders = parameters.all().stream()
                .filter(row -> row.isDrawn() && row.evidence().grade() == EvidenceGrade.X).count();
        assumptions.add(new ImpactAssumption("placeholders",
                "%d of the %d parameters drawn are placeholders of ours, with wide ranges.".formatted(placeholders, drawn)));
    }
}
