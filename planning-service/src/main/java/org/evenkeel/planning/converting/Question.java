package org.evenkeel.planning.converting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.rule.RuleSetting;
import org.evenkeel.planning.scenario.Scenario;

/**
 * All that a problem is made of.
 *
 * @param choices of each measure, in the order of the document's measures
 * @param removableFteHundredths by pool reference
 * @param circumstances what is known beyond the organisation's own records
 */
public record Question(
        OrganisationDocument document,
        Scenario scenario,
        DefaultParameters parameters,
        List<MeasureChoices> choices,
        RecoveryPrices prices,
        Map<String, Long> removableFteHundredths,
        Circumstances circumstances) {

    public Question {
        choices = List.copyOf(choices);
        removableFteHundredths = Map.copyOf(removableFteHundredths);
    }

    /** The numbers of rules that are in force. */
    public ThresholdsInForce thresholds() {
        return new ThresholdsInForce(scenario.thresholds(), circumstances.dignityThresholds(), parameters);
    }

    /** Settings by public name of the rule: the organisation's defaults, then the scenario's own in their place. */
    public Map<String, RuleSetting> settingsInForce() {
        Map<String, RuleSetting> inForce = new TreeMap<>();
        document.rules().forEach(setting -> inForce.put(setting.rule(), setting));
        scenario.rules().forEach(setting -> inForce.put(setting.rule(), setting));
        return inForce;
    }

    /** Policies that are set aside as a whole. */
    public List<RuleSetting> rulesSetAside() {
        return settingsInForce().values().stream().filter(setting -> setting.strength() == RuleSetting.Strength.OFF).toList();
    }

    /** The year that is planned for. */
    public FinancialYear year() {
        return FinancialYear.of(document.organisation().financialYearStart(), scenario.year());
    }
}
