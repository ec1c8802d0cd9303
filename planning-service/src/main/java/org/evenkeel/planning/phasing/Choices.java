package org.evenkeel.planning.phasing;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;

/**
 * Turns options into choices: each option, begun in each month in which it can begin, consulted on in each band. The months are
 * those of the planned year from the first that begins no earlier than the planning date, and earlier ones as far as they let
 * the saving start sooner in the year. Bands with the same dates are one, under the name of the longest; a longer band that
 * saves less is kept, because other measures may call for it.
 */
public final class Choices {

    private Choices() {
    }

    /**
     * The choices of all options of a measure.
     *
     * @throws org.evenkeel.planning.law.LawNotOnRecord where the law tables do not reach back to a date that is needed
     */
    public static MeasureChoices of(Measure measure, PhasingContext context) {
        return of(measure, measure.options(), context);
    }

    /**
     * The choices of some options of a measure, in the order given.
     *
     * @throws org.evenkeel.planning.law.LawNotOnRecord where the law tables do not reach back to a date that is needed
     */
    public static MeasureChoices of(Measure measure, List<Option> options, PhasingContext context) {
        List<PhasedChoice> choices = new ArrayList<>();
        List<PhasingViolation> violations = new ArrayList<>();
        LawUse use = new LawUse();
        OptionPeopleFinder finder = new OptionPeopleFinder(context, violations);
        for (Option option : options) {
            StartMonths months = new StartMonths(context, option);
            months.alreadyPassed(measure, option).ifPresent(violations::add);
            finder.find(measure, option).ifPresent(people -> {
                List<PhasedChoice> own = new OptionPhasing(measure, option, people, context, use).choices();
                if (own.isEmpty()) {
                    violations.add(months.whyNone(measure, option));
                }
                choices.addAll(own);
            });
        }
        return new MeasureChoices(choices, violations, use.carriedForward());
    }
}
