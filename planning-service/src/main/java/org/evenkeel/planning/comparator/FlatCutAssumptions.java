package org.evenkeel.planning.comparator;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.assumption.Assumption.Subject;

/** What every flat cut takes for granted, before what single services leave open. */
final class FlatCutAssumptions {

    private static final String SUBJECT = "across-the-board";

    private FlatCutAssumptions() {
    }

    static List<Assumption> with(List<Assumption> ofServices, FlatCutRates rates) {
        List<Assumption> all = new ArrayList<>();
        all.add(of("base", "what can be controlled not stated", "all unrestricted gross spending",
                "Nothing says which spending cannot be cut within the year, so the flat cut is taken to reach all of it."));
        all.add(of("levelLossBasisPoints", "effect on services not stated", rates.levelLoss().central() + " "
                + rates.levelLoss().unit(), rates.levelLoss().because()));
        all.add(of("publicConsultation", "public consultation left out", "0 days",
                "The flat cut is dated by the law on dismissals alone; to consult the public would only make it later."));
        all.add(of("maturity", "delivery of a flat cut not observed", "plan in progress",
                "It has no owner and no plan yet, and is taken to be no further than that."));
        all.addAll(ofServices);
        return all;
    }

    private static Assumption of(String field, String rule, String value, String because) {
        return new Assumption(Subject.SCENARIO, SUBJECT, field, rule, value, because);
    }
}
