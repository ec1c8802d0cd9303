package org.evenkeel.planning.importing.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.measure.CapacityUse;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.PostRemoval;
import org.evenkeel.sheets.ImportProblem;

/** Checks of one measure and its options. */
final class MeasureChecks {

    private final Measure measure;
    private final String pointer;
    private final Known known;
    private final Findings findings;

    MeasureChecks(Measure measure, String pointer, Known known, Findings findings) {
        this.measure = measure;
        this.pointer = pointer;
        this.known = known;
        this.findings = findings;
    }

    void check() {
        known.refer(Known.Kind.SERVICE, measure.service(), pointer + "/service");
        // The earlier attempt may stand in the document of an earlier year, so it need not be in this one.
        if (measure.previousAttemptOf() != null && measure.previousAttemptOf().measure().equals(measure.reference())) {
            problem(pointer + "/previousAttemptOf/measure", measure.reference(), "another measure",
                    "Name the measure that was tried before.");
        }
        Set<String> references = new HashSet<>();
        for (int i = 0; i < measure.options().size(); i++) {
            Option option = measure.options().get(i);
            String at = pointer + "/options/" + i;
            if (!references.add(option.reference())) {
                problem(at + "/reference", option.reference(), "a reference used once among the options",
                        "Give one of them another.");
            }
            dates(option, at);
            effects(option, at);
            posts(option, at);
        }
    }

    private void dates(Option option, String at) {
        LocalDate earliest = option.earliestStart();
        LocalDate latest = option.latestStart();
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            problem(at + "/latestStart", latest.toString(), "a day not before earliestStart, " + earliest, "Exchange the two.");
        }
    }

    private void effects(Option option, String at) {
        for (int i = 0; i < option.serviceEffects().size(); i++) {
            known.refer(Known.Kind.SERVICE, option.serviceEffects().get(i).service(), at + "/serviceEffects/" + i + "/service");
            known.refer(Known.Kind.SERVICE, option.serviceEffects().get(i).demandTo(),
                    at + "/serviceEffects/" + i + "/demandTo");
        }
        for (int i = 0; i < option.partnerEffects().size(); i++) {
            known.refer(Known.Kind.PARTNER, option.partnerEffects().get(i).partner(), at + "/partnerEffects/" + i + "/partner");
        }
        capacities(option.capacityUses(), at + "/capacityUses/");
        capacities(option.capacityGains(), at + "/capacityGains/");
    }

    private void capacities(List<CapacityUse> uses, String at) {
        for (int i = 0; i < uses.size(); i++) {
            known.refer(Known.Kind.CAPACITY, uses.get(i).capacity(), at + i + "/capacity");
        }
    }

    private void posts(Option option, String at) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < option.postsRemoved().size(); i++) {
            PostRemoval posts = option.postsRemoved().get(i);
            String here = at + "/postsRemoved/" + i;
            known.refer(Known.Kind.POOL, posts.pool(), here + "/pool");
            String before = seen.putIfAbsent(posts.pool(), here);
            if (before != null) {
                problem(here + "/pool", posts.pool(), "each pool once in an option; " + before + " has it too",
                        "Add the two together.");
            }
            Pool pool = known.pool(posts.pool());
            if (measure.kind() == MeasureKind.TRANSFER && posts.dismissedFte().signum() > 0) {
                problem(here, posts.dismissedFte().toPlainString(),
                        "nobody dismissed: people transfer with their posts (TUPE)", "State them as redeployed.");
            }
            if (pool != null) {
                within(posts.vacancyFte(), pool.vacantFte(), here + "/vacancyFte", "vacantFte of the pool");
                within(posts.agencyFte(), pool.agencyFte(), here + "/agencyFte", "agencyFte of the pool");
                within(posts.voluntaryFte().add(posts.redeployedFte()).add(posts.compulsoryFte()), pool.fte(), here,
                        "fte of the pool");
            }
            for (BigDecimal fte : List.of(posts.vacancyFte(), posts.agencyFte(), posts.voluntaryFte(), posts.redeployedFte(),
                    posts.compulsoryFte())) {
                Hundredths.check(fte, here, findings);
            }
        }
    }

    private void within(BigDecimal removed, BigDecimal present, String at, String what) {
        if (removed.compareTo(present) > 0) {
            problem(at, removed.toPlainString(), "at most the " + what + ", " + present.toPlainString(),
                    "Remove fewer posts, or correct the pool.");
        }
    }

    private void problem(String at, String value, String expected, String mending) {
        findings.problem(new ImportProblem(null, at, value, expected, mending));
    }
}
