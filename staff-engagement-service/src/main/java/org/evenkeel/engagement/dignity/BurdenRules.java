package org.evenkeel.engagement.dignity;

import java.util.List;

import org.evenkeel.engagement.dignity.DignityFacts.Bearer;

/** Who bears how much: leadership (D23), each team and grade (D24), those who stay (D26). Pure. */
final class BurdenRules {

    private final DignityCase of;

    BurdenRules(DignityCase of) {
        this.of = of;
    }

    List<RuleJudgement> judge() {
        return List.of(leadership(), burden(), workload());
    }

    private RuleJudgement leadership() {
        Tally tally = new Tally("D23");
        of.facts().sharesBorne().stream().filter(share -> share.bearer() == Bearer.LEADERSHIP)
                .forEach(share -> tally.occasion(share.cutBasisPoints() < share.cutOfTheWholeBasisPoints(),
                        "%s bears %s of its pay bill, the whole organisation %s.".formatted(share.name(),
                                percent(share.cutBasisPoints()), percent(share.cutOfTheWholeBasisPoints()))));
        return tally.judgement();
    }

    private RuleJudgement burden() {
        Tally tally = new Tally("D24");
        int multiple = of.threshold("D24", "multiple");
        of.facts().sharesBorne().stream().filter(share -> share.bearer() != Bearer.LEADERSHIP)
                .forEach(share -> tally.occasion(share.cutBasisPoints() > multiple * share.cutOfTheWholeBasisPoints(),
                        "%s bears %s of its pay bill, more than %d times the %s of the whole.".formatted(share.name(),
                                percent(share.cutBasisPoints()), multiple, percent(share.cutOfTheWholeBasisPoints()))));
        return tally.judgement();
    }

    private RuleJudgement workload() {
        Tally tally = new Tally("D26");
        int most = of.threshold("D26", "mostPercent");
        of.facts().workloads().forEach(work -> tally.occasion(work.percent() > most && !work.workStopped(),
                "Those who stay in %s have %d %% of the work they can do, more than %d %%, and no work is stopped.".formatted(
                        work.team(), work.percent(), most)));
        return tally.judgement();
    }

    private static String percent(int basisPoints) {
        return "%d.%02d %%".formatted(basisPoints / 100, basisPoints % 100);
    }
}
