package org.evenkeel.engagement.dignity;

import java.util.ArrayList;
import java.util.List;

/** All rules of the catalogue, in one judging; the same on both clocks. Pure. */
final class DignityRuleset {

    private DignityRuleset() {
    }

    static List<RuleJudgement> judge(DignityCase of) {
        List<RuleJudgement> judged = new ArrayList<>(LawRules.judge(of.dates()));
        judged.addAll(new VacancyRules(of).judge());
        judged.addAll(new WordRules(of).judge());
        judged.addAll(new FirstNewsRules(of).judge());
        judged.addAll(new MeetingRules(of).judge());
        judged.addAll(new ChangeRules(of).judge());
        judged.addAll(new CareRules(of).judge());
        judged.addAll(new BurdenRules(of).judge());
        judged.addAll(new ReplyRules(of).judge());
        return judged;
    }
}
