package org.evenkeel.impact.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenkeel.impact.calibration.CalibrationRequest.AbsenceYear;
import org.evenkeel.impact.calibration.CalibrationRequest.DeliveryYear;
import org.evenkeel.impact.calibration.CalibrationRequest.TurnoverYear;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterRange;
import org.evenkeel.impact.parameter.ParameterSet;

/** From a history to the three rates. */
final class HistoryReading {

    /** The spread of days lost between people is about twice their mean: many have none. */
    private static final double SPREAD_OF_DAYS = 2;

    private final ParameterSet shipped;
    private final ParameterSet present;
    private final List<CalibratedRate> rates = new ArrayList<>();

    HistoryReading(ParameterSet shipped, ParameterSet present) {
        this.shipped = shipped;
        this.present = present;
    }

    /** Of each rate that there is a year of. */
    List<CalibratedRate> rates(CalibrationRequest asked) {
        if (!asked.turnover().isEmpty()) {
            turnover(asked.turnover());
        }
        if (!asked.absence().isEmpty()) {
            absence(asked.sector().days(), asked.absence());
        }
        if (!asked.delivery().isEmpty()) {
            delivery(asked.delivery());
        }
        return List.copyOf(rates);
    }

    private void turnover(List<TurnoverYear> years) {
        double leavers = years.stream().mapToDouble(TurnoverYear::leavers).sum();
        double headcount = years.stream().mapToDouble(TurnoverYear::headcount).sum();
        double observed = leavers / headcount;
        double chance = observed * (1 - observed) * years.size() / headcount;
        add(ImpactParameter.BASE_TURNOVER, observed, chance,
                years.stream().mapToDouble(year -> (double) year.leavers() / year.headcount()).toArray());
    }

    private void absence(ImpactParameter days, List<AbsenceYear> years) {
        double lost = years.stream().mapToDouble(AbsenceYear::daysLost).sum();
        double headcount = years.stream().mapToDouble(AbsenceYear::headcount).sum();
        double observed = lost / headcount;
        double chance = SPREAD_OF_DAYS * observed * (SPREAD_OF_DAYS * observed) * years.size() / headcount;
        add(days, observed, chance, years.stream().mapToDouble(year -> (double) year.daysLost() / year.headcount()).toArray());
    }

    /** What was planned is no sample of people: chance has no part in it but the drift. */
    private void delivery(List<DeliveryYear> years) {
        double delivered = years.stream().mapToDouble(DeliveryYear::deliveredPence).sum();
        double planned = years.stream().mapToDouble(DeliveryYear::plannedPence).sum();
        add(ImpactParameter.PROGRAMME_DELIVERY, delivered / planned, 0,
                years.stream().mapToDouble(year -> (double) year.deliveredPence() / year.plannedPence()).toArray());
    }

    private void add(ImpactParameter parameter, double observed, double chance, double[] yearly) {
        ParameterRange from = shipped.row(parameter).range();
        Shrinkage shrunk = Shrinkage.of(parameter, from, observed, chance, yearly);
        rates.add(new CalibratedRate(parameter.publicName(), shipped.row(parameter).unit(), observed, shrunk.years(),
                shrunk.weight(), shrunk.betweenOrganisations(), shrunk.betweenYears(), from, present.row(parameter).range(),
                shrunk.after(), sentence(parameter, shrunk, from)));
    }

    private static String sentence(ImpactParameter parameter, Shrinkage shrunk, ParameterRange from) {
        return String.format(Locale.UK, "%s was %.3f over %d year%s. With a weight of %.2f on that and %.2f on the shipped %.3f it becomes %.3f"
                + " (%.3f to %.3f).", parameter.publicName(), shrunk.observed(), shrunk.years(),
                        shrunk.years() == 1 ? "" : "s", shrunk.weight(), 1 - shrunk.weight(), from.central(),
                        shrunk.after().central(), shrunk.after().low(), shrunk.after().high());
    }
}
