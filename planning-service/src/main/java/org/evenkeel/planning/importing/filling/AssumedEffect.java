package org.evenkeel.planning.importing.filling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.parameter.Parameter;

/** What a saving does to its service, where nobody says: the share of the budget it takes, times a factor of its kind. */
public final class AssumedEffect {

    private static final String RULE = "effect on the service not stated";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final Filling filling;

    public AssumedEffect(Filling filling) {
        this.filling = filling;
    }

    /** The effects of an option that saves this much a year; none where the budget is not stated. */
    public List<ServiceEffect> of(String measure, String option, MeasureKind kind, long fullYearPence, Service service) {
        BlankField gap = BlankField.ofOption(measure, option, "serviceEffects", RULE);
        Long budget = service.grossBudgetPence();
        if (budget == null || budget <= 0) {
            filling.say(gap, "none", "The service has no stated budget to measure the saving against");
            return List.of();
        }
        Parameter factor = filling.parameter("level-loss-" + kind.name());
        int loss = BigDecimal.valueOf(Math.max(0, fullYearPence)).multiply(WHOLE).multiply(factor.number())
                .divide(BigDecimal.valueOf(budget), 0, RoundingMode.HALF_UP).min(WHOLE).intValueExact();
        filling.say(gap, Filling.percent(loss) + " lower level", "Share of the gross budget saved times " + factor.central()
                + ". " + factor.because());
        return loss == 0 ? List.of() : List.of(new ServiceEffect(service.reference(), loss, 0, null));
    }
}
