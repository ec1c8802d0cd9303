package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.evenkeel.planning.baseline.FundingRoute;
import org.evenkeel.planning.baseline.FundingShare;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PhasedOneOffCost;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningFund;
import org.jspecify.annotations.Nullable;

/**
 * Restricted money with a spend-by date within the planned year. What a measure saves of it before that date, and does not
 * return to unrestricted funds, is lost; a one-off cost that restricted money pays before the date uses it.
 */
final class SpendByFunds {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final FinancialYear year;
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, FundingSource> sources = new LinkedHashMap<>();
    private final List<PlanningFund> facts = new ArrayList<>();

    SpendByFunds(Question question) {
        year = question.year();
        question.document().services().forEach(service -> services.put(service.reference(), service));
        for (FundingSource source : question.document().fundingSources()) {
            LocalDate date = source.spendBy();
            if (source.restricted() && date != null && !date.isBefore(year.firstDay()) && !date.isAfter(year.lastDay())) {
                long due = due(source, date);
                if (due > 0) {
                    sources.put(source.reference(), source);
                    facts.add(new PlanningFund(source.reference(), source.name(), due));
                }
            }
        }
    }

    List<PlanningFund> facts() {
        return List.copyOf(facts);
    }

    /** The place of a source among the facts; -1 where it has no date in the year, or nothing is spent of it. */
    int find(String source) {
        return List.copyOf(sources.keySet()).indexOf(source);
    }

    /** What the choice leaves of each fund at its date. */
    List<PlanningAmount> unspent(@Nullable String serviceReference, PhasedChoice choice) {
        Service service = serviceReference == null ? null : services.get(serviceReference);
        List<PlanningAmount> unspent = new ArrayList<>();
        boolean paid = false;
        for (FundingShare share : service == null ? List.<FundingShare> of() : service.funding()) {
            FundingSource source = sources.get(share.fundingSource());
            if (source != null) {
                long pence = saved(source, share, choice) - (paid ? 0 : spent(source, choice));
                paid = true;
                if (pence != 0) {
                    unspent.add(new PlanningAmount(find(source.reference()), pence));
                }
            }
        }
        return unspent;
    }

    private long due(FundingSource source, LocalDate date) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Service service : services.values()) {
            for (FundingShare share : service.funding()) {
                if (share.fundingSource().equals(source.reference()) && service.grossBudgetPence() != null) {
                    sum = sum.add(part(service.grossBudgetPence(), share.shareBasisPoints()));
                }
            }
        }
        return sum.multiply(BigDecimal.valueOf(year.monthOf(date) + 1L))
                .divide(BigDecimal.valueOf(FinancialYear.MONTHS), 0, RoundingMode.HALF_UP).longValueExact();
    }

    private long saved(FundingSource source, FundingShare share, PhasedChoice choice) {
        long net = choice.saving().monthlyNetPence().stream().limit(lastMonth(source) + 1L).mapToLong(Long::longValue).sum();
        return part(part(net, share.shareBasisPoints()).longValueExact(),
                WHOLE.intValueExact() - source.returnShareBasisPoints()).longValueExact();
    }

    /** Where a service has several such funds, the first pays what restricted money pays. */
    private long spent(FundingSource source, PhasedChoice choice) {
        return choice.oneOffCosts().stream()
                .filter(cost -> cost.route() == FundingRoute.RESTRICTED_WITH_CONSENT && cost.month() <= lastMonth(source))
                .mapToLong(PhasedOneOffCost::pence).sum();
    }

    private int lastMonth(FundingSource source) {
        return year.monthOf(Objects.requireNonNull(source.spendBy(), source.reference()));
    }

    private static BigDecimal part(long pence, int basisPoints) {
        return BigDecimal.valueOf(pence).multiply(BigDecimal.valueOf(basisPoints)).divide(WHOLE, 0, RoundingMode.HALF_UP);
    }
}
