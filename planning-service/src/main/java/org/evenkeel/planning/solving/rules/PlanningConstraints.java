package org.evenkeel.planning.solving.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.evenkeel.planning.solving.ledger.PlanLedger;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/**
 * Every rule, one method each. All read the same ledger: one wide collector, booked once a move, is several times as fast
 * as a stream of its own for each rule. A rule that is kept makes no match; one that is broken makes one match, whose
 * {@link RuleBreaches} names each place.
 */
public final class PlanningConstraints implements ConstraintProvider {

    private @Nullable ConstraintFactory ledgersOf;
    private @Nullable UniConstraintStream<PlanLedger> ledgers;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.of(lawAndGiven(factory), policies(factory), shares(factory), compared(factory))
                .flatMap(Function.identity()).toArray(Constraint[]::new);
    }

    private Stream<Constraint> lawAndGiven(ConstraintFactory factory) {
        return Stream.of(collectiveConsultation(factory), noticeAfterConsultation(factory), statutoryMinimumLevel(factory),
                postsThatCanBeRemoved(factory), excludingMeasures(factory), samePosts(factory), decidedTogether(factory),
                mustBeTaken(factory), pins(factory));
    }

    private Stream<Constraint> policies(ConstraintFactory factory) {
        return Stream.of(neededMeasureFirst(factory), limitedCapacity(factory), budgetThatExists(factory), cashFloor(factory),
                contradictoryDecisions(factory), assessedBeforeDecided(factory), section114(factory),
                alternativesFirst(factory), minimumLevelOfOtherServices(factory), spendBy(factory));
    }

    private Stream<Constraint> shares(ConstraintFactory factory) {
        return Stream.of(changeRounds(factory), workloadOfThoseWhoStay(factory), leadershipShare(factory), burdenShare(factory),
                payback(factory), announcementWindows(factory), justUnderAThreshold(factory));
    }

    private Stream<Constraint> compared(ConstraintFactory factory) {
        return Stream.of(depthBelowCashFloor(factory), inYearShortfall(factory), recurrentShortfall(factory), cost(factory));
    }

    Constraint collectiveConsultation(ConstraintFactory factory) {
        return counted(factory, PlanningRule.COLLECTIVE_CONSULTATION);
    }

    Constraint noticeAfterConsultation(ConstraintFactory factory) {
        return counted(factory, PlanningRule.NOTICE_AFTER_CONSULTATION);
    }

    Constraint statutoryMinimumLevel(ConstraintFactory factory) {
        return counted(factory, PlanningRule.STATUTORY_MINIMUM_LEVEL);
    }

    Constraint postsThatCanBeRemoved(ConstraintFactory factory) {
        return counted(factory, PlanningRule.POSTS_THAT_CAN_BE_REMOVED);
    }

    Constraint excludingMeasures(ConstraintFactory factory) {
        return counted(factory, PlanningRule.EXCLUDING_MEASURES);
    }

    Constraint samePosts(ConstraintFactory factory) {
        return counted(factory, PlanningRule.SAME_POSTS);
    }

    Constraint decidedTogether(ConstraintFactory factory) {
        return counted(factory, PlanningRule.DECIDED_TOGETHER);
    }

    Constraint mustBeTaken(ConstraintFactory factory) {
        return counted(factory, PlanningRule.MUST_BE_TAKEN);
    }

    Constraint pins(ConstraintFactory factory) {
        return counted(factory, PlanningRule.PINS);
    }

    Constraint neededMeasureFirst(ConstraintFactory factory) {
        return counted(factory, PlanningRule.NEEDED_MEASURE_FIRST);
    }

    Constraint limitedCapacity(ConstraintFactory factory) {
        return counted(factory, PlanningRule.LIMITED_CAPACITY);
    }

    Constraint budgetThatExists(ConstraintFactory factory) {
        return counted(factory, PlanningRule.BUDGET_THAT_EXISTS);
    }

    Constraint cashFloor(ConstraintFactory factory) {
        return counted(factory, PlanningRule.CASH_FLOOR);
    }

    Constraint contradictoryDecisions(ConstraintFactory factory) {
        return counted(factory, PlanningRule.CONTRADICTORY_DECISIONS);
    }

    Constraint assessedBeforeDecided(ConstraintFactory factory) {
        return counted(factory, PlanningRule.ASSESSED_BEFORE_DECIDED);
    }

    Constraint section114(ConstraintFactory factory) {
        return counted(factory, PlanningRule.SECTION_114);
    }

    Constraint alternativesFirst(ConstraintFactory factory) {
        return counted(factory, PlanningRule.ALTERNATIVES_FIRST);
    }

    Constraint minimumLevelOfOtherServices(ConstraintFactory factory) {
        return counted(factory, PlanningRule.MINIMUM_LEVEL_OF_OTHER_SERVICES);
    }

    Constraint spendBy(ConstraintFactory factory) {
        return counted(factory, PlanningRule.SPEND_BY);
    }

    Constraint changeRounds(ConstraintFactory factory) {
        return counted(factory, PlanningRule.CHANGE_ROUNDS);
    }

    Constraint workloadOfThoseWhoStay(ConstraintFactory factory) {
        return counted(factory, PlanningRule.WORKLOAD_OF_THOSE_WHO_STAY);
    }

    Constraint leadershipShare(ConstraintFactory factory) {
        return counted(factory, PlanningRule.LEADERSHIP_SHARE);
    }

    Constraint burdenShare(ConstraintFactory factory) {
        return counted(factory, PlanningRule.BURDEN_SHARE);
    }

    Constraint payback(ConstraintFactory factory) {
        return counted(factory, PlanningRule.PAYBACK);
    }

    Constraint announcementWindows(ConstraintFactory factory) {
        return counted(factory, PlanningRule.ANNOUNCEMENT_WINDOWS);
    }

    Constraint justUnderAThreshold(ConstraintFactory factory) {
        return counted(factory, PlanningRule.JUST_UNDER_A_THRESHOLD);
    }

    Constraint depthBelowCashFloor(ConstraintFactory factory) {
        return counted(factory, PlanningRule.DEPTH_BELOW_CASH_FLOOR);
    }

    Constraint inYearShortfall(ConstraintFactory factory) {
        return counted(factory, PlanningRule.IN_YEAR_SHORTFALL);
    }

    Constraint recurrentShortfall(ConstraintFactory factory) {
        return counted(factory, PlanningRule.RECURRENT_SHORTFALL);
    }

    Constraint cost(ConstraintFactory factory) {
        return counted(factory, PlanningRule.COST);
    }

    private Constraint counted(ConstraintFactory factory, PlanningRule rule) {
        return ledgers(factory)
                .filter(ledger -> ledger.amount(rule) > 0)
                .penalizeConfigurableLong(ledger -> ledger.amount(rule))
                .justifyWith((ledger, score) -> new RuleBreaches(ledger.breaches(rule)))
                .indictWith(ledger -> indicted(ledger, rule))
                .asConstraint(rule.publicName());
    }

    /** One stream for all rules of a factory: asked for anew each time, every rule would keep a ledger of its own. */
    UniConstraintStream<PlanLedger> ledgers(ConstraintFactory factory) {
        UniConstraintStream<PlanLedger> known = ledgers;
        if (known == null || ledgersOf != factory) {
            known = factory.forEach(PlanningMeasure.class).groupBy(new LedgerCollector());
            ledgers = known;
            ledgersOf = factory;
        }
        return known;
    }

    private static Collection<Object> indicted(PlanLedger ledger, PlanningRule rule) {
        List<Object> measures = new ArrayList<>();
        ledger.breaches(rule).stream().flatMap(breach -> breach.measures().stream()).distinct().sorted()
                .forEach(index -> measures.add(ledger.problem().measures().get(index)));
        return measures;
    }
}
