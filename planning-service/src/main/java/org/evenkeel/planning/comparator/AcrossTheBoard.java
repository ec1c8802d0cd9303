package org.evenkeel.planning.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasedEffects;
import org.evenkeel.planning.phasing.PhasingContext;

/**
 * Cuts the same share from every service:
 * {@code S(p) = Σ p·[nonPay·days from start + pay·days from (start + legal clock at that
 * size)] ÷ days in the year}. It begins as early as the law and the board allow, dismisses whom it must, vacancies first, and
 * takes the smallest share, at most 30 %, that counts for as much as the compared plan; else the one that counts for most.
 */
public final class AcrossTheBoard {

    /** The largest cut that is looked at. */
    public static final int MOST_BASIS_POINTS = 3_000;

    private final OrganisationDocument document;
    private final FlatCutRates rates;
    private final CutSizing sizing;
    private final List<ControllableSpending> spending;
    private final List<Assumption> assumptions;

    /** @param confidenceAdjusted whether savings count as expected to be delivered, as in the compared plan */
    public AcrossTheBoard(OrganisationDocument document, PhasingContext phasing, LawTables law, DefaultParameters parameters,
            boolean confidenceAdjusted) {
        this.document = document;
        rates = FlatCutRates.of(parameters, confidenceAdjusted);
        sizing = new CutSizing(document, phasing, law, rates);
        SpendingReading reading = new SpendingReading(document, parameters);
        spending = reading.of(document.services());
        assumptions = FlatCutAssumptions.with(reading.assumptions(), rates);
    }

    /** The smallest cut that counts for as much in the year. */
    public AcrossTheBoardCut reaching(long inYearPence) {
        SizedCut chosen = sized(0);
        for (int basisPoints = 1; chosen.countedPence() < inYearPence && basisPoints <= MOST_BASIS_POINTS; basisPoints++) {
            SizedCut larger = sized(basisPoints);
            if (larger.countedPence() > chosen.countedPence()) {
                chosen = larger;
            }
        }
        return cut(chosen, inYearPence);
    }

    /** A cut of this size, compared with nothing. */
    SizedCut sized(int basisPoints) {
        return sizing.of(cuts(basisPoints), basisPoints);
    }

    private List<FlatCut> cuts(int basisPoints) {
        List<FlatCut> cuts = new ArrayList<>();
        spending.forEach(one -> cuts.add(new FlatCut(one, cuts.size() + 1, basisPoints)));
        return cuts;
    }

    AcrossTheBoardCut cut(SizedCut sized, long comparedPence) {
        List<Measure> measures = new ArrayList<>();
        List<PhasedChoice> choices = new ArrayList<>();
        List<BelowMinimum> below = new ArrayList<>();
        for (FlatCut cut : sized.basisPoints() == 0 ? List.<FlatCut> of() : cuts(sized.basisPoints())) {
            Optional<PhasedChoice> pay = choice(cut.pay(), sizing.dismissals(cut).band(sized.bands()));
            Optional<PhasedChoice> other = choice(cut.nonPay(), ConsultationBand.INDIVIDUAL);
            // users feel it when the last of it takes effect
            pay.ifPresent(taken -> add(cut.pay(), felt(taken, cut), measures, choices));
            other.ifPresent(taken -> add(cut.nonPay(), pay.isPresent() ? taken : felt(taken, cut), measures, choices));
            belowMinimum(cut).ifPresent(below::add);
        }
        boolean lawful = below.stream().noneMatch(BelowMinimum::statutory);
        return new AcrossTheBoardCut(sized.basisPoints(), sized.countedPence() >= comparedPence, comparedPence,
                sized.countedPence(), below, lawful, measures, choices, assumptions,
                FlatCutSentences.of(sized, comparedPence, below, document.services().size() - spending.size()));
    }

    private Optional<PhasedChoice> choice(Measure measure, ConsultationBand band) {
        Option flat = measure.options().get(0);
        boolean something = flat.recurrentFullYearPence() > 0 || !flat.postsRemoved().isEmpty();
        return something ? sizing.dates().choice(measure, band) : Optional.empty();
    }

    private static void add(Measure measure, PhasedChoice choice, List<Measure> measures, List<PhasedChoice> choices) {
        measures.add(measure);
        choices.add(choice);
    }

    private PhasedChoice felt(PhasedChoice choice, FlatCut cut) {
        ServiceEffect effect = cut.effect(rates.levelLoss().number());
        return effect.levelLossBasisPoints() == 0 ? choice
                : new PhasedChoice(choice.measure(), choice.option(), choice.startMonth(), choice.band(), choice.timetable(),
                        choice.saving(), choice.people(), choice.oneOffCosts(),
                        new PhasedEffects(choice.effects().fromMonth(), List.of(effect), List.of(), List.of(), List.of()));
    }

    private Optional<BelowMinimum> belowMinimum(FlatCut cut) {
        Service service = cut.spending().service();
        Integer minimum = service.minimumLevelBasisPoints();
        int level = Math.max(0,
                service.plannedLevelBasisPoints() - cut.levelLossBasisPoints(rates.levelLoss().number()));
        return minimum == null || level >= minimum ? Optional.empty()
                : Optional.of(new BelowMinimum(service.reference(), service.name(), service.statutory(), level, minimum));
    }
}
