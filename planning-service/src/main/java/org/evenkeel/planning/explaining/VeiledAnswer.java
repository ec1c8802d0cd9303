package org.evenkeel.planning.explaining;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.evenkeel.planning.explanation.ExplanationAnswer;
import org.evenkeel.planning.explanation.LimitFinding;
import org.evenkeel.planning.explanation.MeasureFinding;
import org.evenkeel.planning.explanation.ReachFinding;
import org.evenkeel.planning.explanation.RuleFinding;
import org.evenkeel.planning.restriction.Veil;
import org.jspecify.annotations.Nullable;

/** An answer for a reader outside the circle of a measure: whatever names the measure, or a pool of it alone, is left out. */
final class VeiledAnswer {

    private final Veil veil;

    VeiledAnswer(Veil veil) {
        this.veil = veil;
    }

    ExplanationAnswer of(ExplanationAnswer answer) {
        return new ExplanationAnswer(open(answer.sentences()), answer.method(), answer.rules().stream().map(this::rule).toList(),
                measure(answer.measure()), answer.limits().stream().filter(this::isOpen).toList(), reach(answer.reach()));
    }

    private List<String> open(List<String> sentences) {
        return sentences.stream().filter(this::isOpen).toList();
    }

    private boolean isOpen(String sentence) {
        return Stream.concat(veil.measures().stream(), veil.pools().stream()).noneMatch(sentence::contains);
    }

    private boolean isOpen(LimitFinding finding) {
        return !veil.pools().contains(finding.reference());
    }

    private RuleFinding rule(RuleFinding finding) {
        return new RuleFinding(finding.rule(), finding.ruleClass(), finding.meaning(), finding.state(), finding.points(),
                finding.matches().stream().filter(match -> isOpen(match.sentence())
                        && Collections.disjoint(veil.measures(), match.measures())).toList());
    }

    private @Nullable MeasureFinding measure(@Nullable MeasureFinding found) {
        return found == null ? null
                : new MeasureFinding(found.measure(), found.legal(), found.inYearPence(), found.inYearShortfallPence(),
                        found.recurrentPence(), found.recurrentShortfallPence(), found.costPence(), found.weighedPence(), found.costParts(),
                        found.others().stream().filter(other -> !veil.measures().contains(other.measure())).toList(),
                        open(found.broken()));
    }

    private @Nullable ReachFinding reach(@Nullable ReachFinding found) {
        return found == null ? null
                : new ReachFinding(found.targetPence(), found.savedPence(), found.mostPence(), found.outOfReach(),
                        found.inTheWay().stream().filter(one -> isOpen(one.name())).toList(),
                        found.smallest(), found.planFound());
    }
}
