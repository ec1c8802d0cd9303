package org.evenkeel.planning.solving;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningChoice;
import org.evenkeel.planning.solving.model.PlanningConsultation;
import org.evenkeel.planning.solving.model.PlanningCost;
import org.evenkeel.planning.solving.model.PlanningDismissal;
import org.evenkeel.planning.solving.model.PlanningDuties;
import org.evenkeel.planning.solving.model.PlanningEffects;
import org.evenkeel.planning.solving.model.PlanningLevelLoss;
import org.evenkeel.planning.solving.model.PlanningMonthly;
import org.evenkeel.planning.solving.model.PlanningNews;
import org.evenkeel.planning.solving.model.PlanningPayCut;
import org.evenkeel.planning.solving.model.PlanningRound;
import org.evenkeel.planning.solving.model.PlanningSaving;
import org.evenkeel.planning.solving.model.PlanningStaffEffects;
import org.evenkeel.planning.solving.model.PlanningTiming;
import org.evenkeel.planning.solving.model.PlanningWorkload;

/** Puts one way of taking a measure together for a test. */
public final class ChoiceBuilder {

    private final String name;
    private String option;
    private int startMonth;
    private int effectMonth;
    private PlanningConsultation consultation;
    private long inYear;
    private long recurrent;
    private long departure;
    private final List<PlanningAmount> byMonth = new ArrayList<>();
    private final List<PlanningAmount> gross = new ArrayList<>();
    private final List<PlanningDismissal> dismissals = new ArrayList<>();
    private final List<PlanningAmount> fte = new ArrayList<>();
    private final List<PlanningLevelLoss> losses = new ArrayList<>();
    private final List<PlanningMonthly> uses = new ArrayList<>();
    private final List<PlanningMonthly> gains = new ArrayList<>();
    private final List<PlanningAmount> cash = new ArrayList<>();
    private final List<PlanningMonthly> shares = new ArrayList<>();
    private final List<Integer> touched = new ArrayList<>();
    private final List<PlanningRound> rounds = new ArrayList<>();
    private final List<PlanningWorkload> workloads = new ArrayList<>();
    private final List<PlanningAmount> groupCuts = new ArrayList<>();
    private long payCut;
    private long seniorCut;
    private int payback;
    private PlanningNews news;
    private final List<PlanningAmount> cost = new ArrayList<>();
    private final List<Integer> helped = new ArrayList<>();
    private final List<Integer> harmed = new ArrayList<>();
    private final List<PlanningAmount> compulsory = new ArrayList<>();
    private final List<PlanningAmount> alternatives = new ArrayList<>();
    private final List<PlanningAmount> unspent = new ArrayList<>();
    private int assessmentsMissing;
    private boolean unauthorised;

    private ChoiceBuilder(String name) {
        this.name = name;
        this.option = name;
    }

    /** A choice whose id is the measure's name with this one behind it. */
    public static ChoiceBuilder choice(String name) {
        return new ChoiceBuilder(name);
    }

    public ChoiceBuilder option(String reference) {
        option = reference;
        return this;
    }

    public ChoiceBuilder months(int start, int effect) {
        startMonth = start;
        effectMonth = effect;
        return this;
    }

    public ChoiceBuilder saves(long inYearPence, long recurrentPence) {
        inYear = inYearPence;
        recurrent = recurrentPence;
        return this;
    }

    public ChoiceBuilder savesIn(int month, long pence) {
        byMonth.add(new PlanningAmount(month, pence));
        return this;
    }

    public ChoiceBuilder from(int budget, long pence) {
        gross.add(new PlanningAmount(budget, pence));
        return this;
    }

    /** Consultation of so many days from a day on, notice the day after, and all leave on one day. */
    public ChoiceBuilder dismisses(int establishment, int employees, ConsultationBand band, long opens, long leaves) {
        int days = band == ConsultationBand.LARGE_COLLECTIVE ? ProblemBuilder.LARGE_MINIMUM_DAYS
                : ProblemBuilder.MINIMUM_DAYS;
        consultation = new PlanningConsultation(band, opens, opens + days - 1, opens + days, leaves);
        dismissals.add(new PlanningDismissal(establishment, employees, leaves));
        return this;
    }

    public ChoiceBuilder consultation(ConsultationBand band, long opens, long closes, long notice) {
        consultation = new PlanningConsultation(band, opens, closes, notice, notice);
        return this;
    }

    public ChoiceBuilder removes(int pool, long hundredths) {
        fte.add(new PlanningAmount(pool, hundredths));
        return this;
    }

    public ChoiceBuilder lowers(int service, int fromMonth, int basisPoints) {
        losses.add(new PlanningLevelLoss(service, fromMonth, basisPoints));
        return this;
    }

    public ChoiceBuilder uses(int capacity, int month, long amount) {
        uses.add(new PlanningMonthly(capacity, month, amount));
        return this;
    }

    public ChoiceBuilder adds(int capacity, int month, long amount) {
        gains.add(new PlanningMonthly(capacity, month, amount));
        return this;
    }

    public ChoiceBuilder cash(int month, long pence) {
        cash.add(new PlanningAmount(month, pence));
        return this;
    }

    public ChoiceBuilder share(int team, int month, long basisPoints) {
        shares.add(new PlanningMonthly(team, month, basisPoints));
        return this;
    }

    public ChoiceBuilder touches(int... indexes) {
        for (int index : indexes) {
            touched.add(index);
        }
        return this;
    }

    public ChoiceBuilder costs(int component, long pence) {
        cost.add(new PlanningAmount(component, pence));
        return this;
    }

    public ChoiceBuilder restructures(int team, int month) {
        rounds.add(new PlanningRound(team, month));
        return this;
    }

    /** Hundredths of FTE that go from a team and of work that stops in it. */
    public ChoiceBuilder leaves(int team, int fromMonth, long gone, long stopped) {
        workloads.add(new PlanningWorkload(team, fromMonth, gone, stopped));
        return this;
    }

    /** Millionths of the whole and of the senior pay bill. */
    public ChoiceBuilder cutsPay(long whole, long senior) {
        payCut = whole;
        seniorCut = senior;
        return this;
    }

    public ChoiceBuilder cutsPayOf(int group, long millionths) {
        groupCuts.add(new PlanningAmount(group, millionths));
        return this;
    }

    public ChoiceBuilder paysBackIn(int hundredthsOfMonths) {
        payback = hundredthsOfMonths;
        return this;
    }

    public ChoiceBuilder isToldOn(long day, long better) {
        news = new PlanningNews(day, better);
        return this;
    }

    public ChoiceBuilder departs(long pence) {
        departure = pence;
        return this;
    }

    public ChoiceBuilder helps(int partner) {
        helped.add(partner);
        return this;
    }

    public ChoiceBuilder harms(int partner) {
        harmed.add(partner);
        return this;
    }

    public ChoiceBuilder lacksAssessments(int missing) {
        assessmentsMissing = missing;
        return this;
    }

    /** Starts a new commitment under section 114 that nobody authorised. */
    public ChoiceBuilder unauthorised() {
        unauthorised = true;
        return this;
    }

    public ChoiceBuilder makesRedundant(int pool, long hundredths) {
        compulsory.add(new PlanningAmount(pool, hundredths));
        return this;
    }

    public ChoiceBuilder usesInstead(int pool, long hundredths) {
        alternatives.add(new PlanningAmount(pool, hundredths));
        return this;
    }

    public ChoiceBuilder leavesUnspent(int fund, long pence) {
        unspent.add(new PlanningAmount(fund, pence));
        return this;
    }

    PlanningChoice build(int measure) {
        return new PlanningChoice("M" + measure + "/" + name, measure, option,
                new PlanningTiming(startMonth, effectMonth, consultation),
                new PlanningSaving(inYear, recurrent, byMonth, gross, payback),
                new PlanningEffects(dismissals, fte, losses, uses, gains, cash, shares, touched,
                        new PlanningStaffEffects(rounds, workloads, new PlanningPayCut(payCut, seniorCut, groupCuts),
                                news)),
                new PlanningDuties(helped, harmed, assessmentsMissing, unauthorised, compulsory, alternatives, unspent),
                new PlanningCost(cost, departure));
    }
}
