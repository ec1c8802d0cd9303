package org.evenkeel.planning.phasing;

import java.util.List;

import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.measure.PartnerEffect;

/**
 * One option of a measure, begun in one month and consulted on in one band, with all that follows from them. Whether the band
 * is long enough depends on the other measures of a plan and is not judged here.
 *
 * @param measure reference of the measure; {@code option} of the option
 * @param startMonth index of the month the measure begins in; negative before the year
 * @param band how long staff are consulted; {@link ConsultationBand#INDIVIDUAL} where nobody is dismissed
 * @param oneOffCosts stated ones, then computed ones
 */
public record PhasedChoice(
        String measure,
        String option,
        int startMonth,
        ConsultationBand band,
        Timetable timetable,
        PhasedSaving saving,
        PeopleLeaving people,
        List<PhasedOneOffCost> oneOffCosts,
        PhasedEffects effects) {

    public PhasedChoice {
        oneOffCosts = List.copyOf(oneOffCosts);
    }

    /** Names it among all choices of an organisation: measure, option, start month and band. */
    public String id() {
        return "%s/%s/%d/%s".formatted(measure, option, startMonth, band);
    }

    /** References of the teams that people leave because of it, each once, in order. */
    public List<String> teamsTouched() {
        return people.leavers().stream().map(TeamLeavers::team).distinct().sorted().toList();
    }

    /** References of the partners that lose by it, each once, in order. */
    public List<String> partnersHarmed() {
        return effects.partners().stream().filter(effect -> effect.action().sign() < 0).map(PartnerEffect::partner)
                .distinct().sorted().toList();
    }

    /** One-off costs whenever they fall, in pence. */
    public long oneOffPence() {
        return oneOffCosts.stream().mapToLong(PhasedOneOffCost::pence).sum();
    }

    /** One-off costs that fall in the year, in pence. */
    public long oneOffInYearPence() {
        return oneOffCosts.stream().filter(cost -> cost.month() >= 0 && cost.month() < FinancialYear.MONTHS)
                .mapToLong(PhasedOneOffCost::pence).sum();
    }
}
