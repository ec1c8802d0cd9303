package org.evenkeel.planning.solvejob;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.Choices;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasingAssumptions;
import org.evenkeel.planning.phasing.PhasingContext;
import org.evenkeel.planning.scenario.Reengagement;
import org.evenkeel.planning.scenario.Scenario;

/** Every choice of every measure in a scenario's year, by the law tables and the default dates. */
@ApplicationScoped
class ChoiceEnumeration {

    private static final int BASIS_POINTS = 4;

    @Inject
    LawTables law;

    @Inject
    DefaultParameters parameters;

    /**
     * In the order of the document's measures.
     *
     * @throws org.evenkeel.planning.law.LawNotOnRecord where the law tables do not reach back to a date that is needed
     */
    List<MeasureChoices> of(OrganisationDocument document, Scenario scenario) {
        return of(document, scenario, Integer.MAX_VALUE);
    }

    /**
     * The same, of as many choices as can be solved.
     *
     * @throws TooManyChoicesException as soon as there are more
     */
    List<MeasureChoices> of(OrganisationDocument document, Scenario scenario, int most) {
        PhasingContext context = context(document, scenario);
        List<MeasureChoices> all = new ArrayList<>();
        long count = 0;
        for (Measure measure : document.measures()) {
            MeasureChoices choices = Reengagement.isOff(measure, scenario)
                    ? new MeasureChoices(List.of(), List.of(), List.of())
                    : Choices.of(measure, context);
            count += choices.choices().size();
            if (count > most) {
                throw new TooManyChoicesException(most);
            }
            all.add(choices);
        }
        return all;
    }

    /** What choices of this document and scenario are phased by, for whoever needs only some of them. */
    PhasingContext context(OrganisationDocument document, Scenario scenario) {
        FinancialYear year = FinancialYear.of(document.organisation().financialYearStart(), scenario.year());
        return new PhasingContext(document, year, scenario.planningDate(), law, assumptions());
    }

    /** Redundancy is paid from revenue unless the organisation states otherwise: the careful reading. */
    private PhasingAssumptions assumptions() {
        return new PhasingAssumptions(parameters.whole("individual-consultation-days"),
                parameters.whole("election-of-representatives-days"), 0,
                parameters.value("employees-per-fte").movePointRight(BASIS_POINTS).intValueExact(), FundingRoute.REVENUE);
    }
}
