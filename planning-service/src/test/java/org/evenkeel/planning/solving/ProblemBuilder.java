package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.solving.model.PlanningBudget;
import org.evenkeel.planning.solving.model.PlanningCapacity;
import org.evenkeel.planning.solving.model.PlanningCashFloor;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultationDuty;
import org.evenkeel.planning.solving.model.PlanningDutyFacts;
import org.evenkeel.planning.solving.model.PlanningEstablishment;
import org.evenkeel.planning.solving.model.PlanningFund;
import org.evenkeel.planning.solving.model.PlanningMeasure;
import org.evenkeel.planning.solving.model.PlanningMeasureFact;
import org.evenkeel.planning.solving.model.PlanningPartner;
import org.evenkeel.planning.solving.model.PlanningPool;
import org.evenkeel.planning.solving.model.PlanningPrices;
import org.evenkeel.planning.solving.model.PlanningProblem;
import org.evenkeel.planning.solving.model.PlanningRelation;
import org.evenkeel.planning.solving.model.PlanningRule;
import org.evenkeel.planning.solving.model.PlanningService;
import org.evenkeel.planning.solving.model.PlanningStaff;
import org.evenkeel.planning.solving.model.PlanningStaffGroup;
import org.evenkeel.planning.solving.model.PlanningStaffTeam;
import org.evenkeel.planning.solving.model.PlanningStrength;
import org.evenkeel.planning.solving.model.PlanningStrengths;
import org.evenkeel.planning.solving.model.PlanningTarget;
import org.evenkeel.planning.solving.model.PlanningTeam;
import org.evenkeel.planning.solving.model.PlanningThresholds;
import org.evenkeel.planning.solving.model.PlanningTouchable;
import org.evenkeel.planning.solving.model.PlanningWaiver;
import org.evenkeel.planning.solving.model.PlanningWeights;

/** Puts a problem together piece by piece for a test. Measures get a "not taken" choice of themselves. */
public final class ProblemBuilder {

    public static final int WINDOW_DAYS = 90;
    public static final int MINIMUM_DAYS = 30;
    public static final int LARGE_MINIMUM_DAYS = 45;

    public int months = 12;
    public final List<PlanningEstablishment> establishments = new ArrayList<>();
    public final List<PlanningPool> pools = new ArrayList<>();
    public final List<PlanningService> services = new ArrayList<>();
    public final List<PlanningBudget> budgets = new ArrayList<>();
    public final List<PlanningCapacity> capacities = new ArrayList<>();
    public final List<PlanningRelation> relations = new ArrayList<>();
    public final List<String> components = new ArrayList<>(List.of("hiring", "process exposure"));
    public final List<PlanningTouchable> touchables = new ArrayList<>();
    public final List<PlanningTeam> teams = new ArrayList<>();
    public final List<PlanningPartner> partners = new ArrayList<>();
    public final List<Long> alternatives = new ArrayList<>();
    public final List<PlanningFund> funds = new ArrayList<>();
    public final Set<PlanningRule> rulesOff = EnumSet.noneOf(PlanningRule.class);
    /** Pence a basis point of the rules that are weighed. */
    public final Map<PlanningRule, Long> weighed = new EnumMap<>(PlanningRule.class);
    public final Set<PlanningWaiver> waivers = new HashSet<>();
    public final List<PlanningStaffTeam> staffTeams = new ArrayList<>();
    public final List<PlanningStaffGroup> staffGroups = new ArrayList<>();
    public boolean seniorPay;
    public PlanningThresholds thresholds = new PlanningThresholds(1, 6, 110, 200, 24, 10);
    public PlanningTarget target = new PlanningTarget(0, 0, false);
    public PlanningCashFloor cashFloor;
    public PlanningWeights weights = PlanningWeights.even(2);
    private final List<List<ChoiceBuilder>> measures = new ArrayList<>();
    private final List<Boolean> musts = new ArrayList<>();
    private final List<Set<String>> pins = new ArrayList<>();
    private final List<PlanningMeasureFact> facts = new ArrayList<>();
    private PlanningProblem built;

    /** A measure with these ways of taking it, named M0, M1, … */
    public ProblemBuilder measure(ChoiceBuilder... choices) {
        return measure(false, Set.of(), List.of(choices));
    }

    public ProblemBuilder measure(boolean mustBeTaken, Set<String> pinnedTo, List<ChoiceBuilder> choices) {
        musts.add(mustBeTaken);
        pins.add(pinnedTo);
        measures.add(choices);
        return this;
    }

    public ProblemBuilder relation(PlanningRelation.Kind kind, int measure, int other, long overlapPence) {
        relations.add(new PlanningRelation(kind, measure, other, overlapPence));
        return this;
    }

    /** An establishment in Great Britain as the law stands: 20 and 100 within 90 days. */
    public static PlanningEstablishment establishment(String reference) {
        return new PlanningEstablishment(reference, reference, WINDOW_DAYS, false, List.of(
                new PlanningConsultationDuty(20, ConsultationBand.COLLECTIVE, MINIMUM_DAYS),
                new PlanningConsultationDuty(100, ConsultationBand.LARGE_COLLECTIVE, LARGE_MINIMUM_DAYS)));
    }

    /** The same by the looser reading, on an adviser's word. */
    public static PlanningEstablishment separateProposals(String reference) {
        PlanningEstablishment strict = establishment(reference);
        return new PlanningEstablishment(reference, reference, WINDOW_DAYS, true, strict.duties());
    }

    public static PlanningService service(boolean statutory, int planned, int minimum, long pencePerPointMonth) {
        return new PlanningService("S", "S", statutory, planned, minimum, pencePerPointMonth);
    }

    public static PlanningCapacity capacity(boolean byMonth, Long... amounts) {
        return new PlanningCapacity("C", "C", "days", byMonth, List.of(amounts));
    }

    /** The problem as it stands; the same one each time. */
    public PlanningProblem build() {
        if (built == null) {
            built = draft();
        }
        return built;
    }

    /** The problem as it stands now, to which more may be added. */
    public PlanningProblem draft() {
        for (int index = facts.size(); index < measures.size(); index++) {
            List<PlanningChoice> choices = new ArrayList<>();
            choices.add(PlanningChoice.notTaken("M" + index + "/not-taken", index, 0));
            for (ChoiceBuilder choice : measures.get(index)) {
                choices.add(choice.build(index));
            }
            facts.add(new PlanningMeasureFact(index, "M" + index, "Measure " + index, musts.get(index), pins.get(index),
                    choices));
        }
        return new PlanningProblem(months, facts, establishments, pools, services, budgets, capacities, relations, target,
                cashFloor, new PlanningPrices(components, touchables, teams, weights),
                new PlanningDutyFacts(partners, alternatives, funds),
                new PlanningStaff(staffTeams, staffGroups, seniorPay, thresholds), strengths());
    }

    private PlanningStrengths strengths() {
        Map<PlanningRule, PlanningStrength> byRule = new EnumMap<>(PlanningRule.class);
        weighed.forEach((rule, pence) -> byRule.put(rule, PlanningStrength.soft(pence)));
        rulesOff.forEach(rule -> byRule.put(rule, PlanningStrength.OFF));
        return new PlanningStrengths(byRule, waivers);
    }

    /** Entities with each measure's choice by number, 0 is "not taken". */
    public Object[] plan(int... choices) {
        PlanningProblem problem = build();
        Object[] entities = new Object[choices.length];
        for (int index = 0; index < choices.length; index++) {
            entities[index] = new PlanningMeasure(problem, index,
                    problem.measures().get(index).choices().get(choices[index]));
        }
        return entities;
    }
}
