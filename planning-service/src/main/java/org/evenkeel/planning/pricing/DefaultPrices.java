package org.evenkeel.planning.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.RecoveryPrices.ShareCharge;

/**
 * Prices from the central values of the default parameters, for as long as the recovery model does not know. The formulae are
 * those of the recovery model at its simplest:
 * <ul>
 * <li>(a) process exposure = dismissed × probability that the process fails × protective award (law's dated maximum);
 * <li>(b) a team touched = employees × base turnover × uplift × hiring logistics as a share of a year's pay;
 * <li>(c) absence of those who stay = employees × absence days a year × (rate ratio at the share removed − 1) × a day's pay;
 * <li>(d) a point-month of a service = gross monthly budget ⁄ 100 × tier weight.
 * </ul>
 * Consequences for partners are not priced.
 */
public final class DefaultPrices {

    private static final BigDecimal WORKING_DAYS_A_WEEK = BigDecimal.valueOf(5);
    private static final BigDecimal MONTHS_TIMES_POINTS = BigDecimal.valueOf(1200);
    private static final String ABSENCE_RATIO = "absence-ratio-at-";
    private static final String TIER_WEIGHT = "tier-weight-";
    private static final int[] ABSENCE_MID_POINTS = { 0, 4, 13, 25 };
    private static final int BASIS_POINTS_A_PERCENT = 100;

    private final OrganisationDocument document;
    private final DefaultParameters parameters;
    private final ProcessExposure exposure;
    private final AnnualPay annualPay;

    public DefaultPrices(OrganisationDocument document, DefaultParameters parameters, LawTables law) {
        this.document = document;
        this.parameters = parameters;
        this.exposure = new ProcessExposure(document, parameters, law);
        this.annualPay = new AnnualPay(parameters);
    }

    /** Prices all that these choices could bring about. */
    public RecoveryPrices of(Collection<PhasedChoice> choices) {
        Map<String, Map<String, Long>> components = new TreeMap<>();
        for (PhasedChoice choice : choices) {
            long pence = exposure.of(choice);
            if (pence > 0) {
                components.put(choice.id(), Map.of(ProcessExposure.COMPONENT, pence));
            }
        }
        Map<String, Long> touched = new TreeMap<>();
        Map<String, List<ShareCharge>> charges = new TreeMap<>();
        for (Team team : document.teams()) {
            touched.put(team.reference(), touchedPence(team));
            charges.put(team.reference(), absenceCharges(team));
        }
        Map<String, Long> pointMonths = new TreeMap<>();
        document.services().forEach(service -> pointMonths.put(service.reference(), pointMonthPence(service)));
        return new RecoveryPrices("default parameters", components, touched, Map.of(), 0, charges, pointMonths);
    }

    /** Names of the parameters that these prices take their values from, in the order of the parts. */
    public List<String> parametersUsed() {
        List<String> names = new ArrayList<>(List.of(ProcessExposure.PROBABILITY, "base-turnover-a-year",
                "turnover-uplift-typical", "hiring-logistics-share", AnnualPay.WEEKS, absenceDays()));
        for (int percent : ABSENCE_MID_POINTS) {
            names.add(ABSENCE_RATIO + percent);
        }
        document.services().stream().map(Service::tier).distinct().sorted().forEach(tier -> names.add(TIER_WEIGHT + tier));
        return names;
    }

    private String absenceDays() {
        return document.organisation().sector().isPublicBody() ? "absence-days-public" : "absence-days-non-profit";
    }

    private long touchedPence(Team team) {
        return whole(annualPay(team)
                .multiply(parameters.value("base-turnover-a-year"))
                .multiply(parameters.value("turnover-uplift-typical"))
                .multiply(parameters.value("hiring-logistics-share")));
    }

    private List<ShareCharge> absenceCharges(Team team) {
        BigDecimal absencePay = pools(team)
                .map(pool -> BigDecimal.valueOf(pool.employees()).multiply(BigDecimal.valueOf(pool.weeklyPayPence())))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(parameters.value(absenceDays()))
                .divide(WORKING_DAYS_A_WEEK, 4, RoundingMode.HALF_UP);
        List<ShareCharge> corners = new ArrayList<>();
        for (int percent : ABSENCE_MID_POINTS) {
            BigDecimal ratio = parameters.value(ABSENCE_RATIO + percent);
            corners.add(new ShareCharge(percent * BASIS_POINTS_A_PERCENT,
                    whole(absencePay.multiply(ratio.subtract(BigDecimal.ONE)))));
        }
        return corners;
    }

    private long pointMonthPence(Service service) {
        if (service.grossBudgetPence() == null || service.grossBudgetPence() < 0) {
            return 0;
        }
        return whole(BigDecimal.valueOf(service.grossBudgetPence())
                .multiply(parameters.value(TIER_WEIGHT + service.tier()))
                .divide(MONTHS_TIMES_POINTS, 4, RoundingMode.HALF_UP));
    }

    private BigDecimal annualPay(Team team) {
        return pools(team).map(annualPay::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Pool> pools(Team team) {
        return document.pools().stream().filter(pool -> pool.team().equals(team.reference()));
    }

    private static long whole(BigDecimal pence) {
        return pence.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
