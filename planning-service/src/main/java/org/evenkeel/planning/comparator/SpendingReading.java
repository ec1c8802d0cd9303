package org.evenkeel.planning.comparator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.assumption.Assumption.Subject;
import org.evenkeel.planning.baseline.FundingShare;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.baseline.Team;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.pricing.AnnualPay;

/** Reads from the organisation what of each service a flat cut takes its share of, and says what nobody stated. */
final class SpendingReading {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final String SPLIT_NOT_STATED = "pay and other spending not stated";

    private final Map<String, FundingSource> sources;
    private final Map<String, List<Pool>> poolsByService;
    private final AnnualPay annualPay;
    private final List<Assumption> assumptions = new ArrayList<>();

    SpendingReading(OrganisationDocument document, DefaultParameters parameters) {
        annualPay = new AnnualPay(parameters);
        sources = document.fundingSources().stream()
                .collect(Collectors.toMap(FundingSource::reference, Function.identity()));
        Map<String, String> serviceOfTeam = document.teams().stream()
                .collect(Collectors.toMap(Team::reference, Team::service));
        poolsByService = document.pools().stream().filter(pool -> serviceOfTeam.containsKey(pool.team()))
                .collect(Collectors.groupingBy(pool -> Objects.requireNonNull(serviceOfTeam.get(pool.team()))));
    }

    /** Services with something to cut, in the order given. */
    List<ControllableSpending> of(List<Service> services) {
        return services.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    /** What was taken for granted on the way. */
    List<Assumption> assumptions() {
        return assumptions;
    }

    private Optional<ControllableSpending> of(Service service) {
        Long gross = service.grossBudgetPence();
        if (gross == null) {
            say(service, "grossBudgetPence", "gross budget not stated", "not cut",
                    "There is nothing to take a share of; the flat cut spares this service");
            return Optional.empty();
        }
        BigDecimal unrestricted = unrestricted(service);
        long base = share(gross, unrestricted);
        if (base <= 0) {
            return Optional.empty();
        }
        List<Pool> pools = poolsByService.getOrDefault(service.reference(), List.of());
        long pay = share(grossPay(service, gross, pools), unrestricted);
        return Optional.of(new ControllableSpending(service, pools, unrestricted, pay, base - pay));
    }

    private BigDecimal unrestricted(Service service) {
        int restricted = service.funding().stream().filter(this::isRestricted).mapToInt(FundingShare::shareBasisPoints).sum();
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(restricted).divide(WHOLE)).max(BigDecimal.ZERO);
    }

    private boolean isRestricted(FundingShare share) {
        FundingSource source = sources.get(share.fundingSource());
        return source != null && source.restricted();
    }

    /** Stated where it is, else what other spending leaves, else the pay of its posts. */
    private long grossPay(Service service, long gross, List<Pool> pools) {
        Long pay = service.payBudgetPence();
        Long nonPay = service.nonPayBudgetPence();
        if (pay != null && pay >= 0 && (nonPay == null || pay + Math.max(0, nonPay) == gross)) {
            return Math.min(gross, pay);
        }
        if (pay != null && nonPay != null && pay >= 0 && nonPay >= 0 && pay + nonPay > 0) {
            say(service, "payBudgetPence", "pay and other spending do not add up to the gross budget", "in proportion",
                    "The gross budget is divided as the two stated amounts are");
            return BigDecimal.valueOf(gross).multiply(BigDecimal.valueOf(pay))
                    .divide(BigDecimal.valueOf(pay).add(BigDecimal.valueOf(nonPay)), 0, RoundingMode.HALF_UP).longValueExact();
        }
        if (nonPay != null && nonPay >= 0) {
            return Math.max(0, gross - nonPay);
        }
        long ofPosts = Math.min(gross, annualPay.withOnCosts(pools));
        say(service, "payBudgetPence", SPLIT_NOT_STATED, pools.isEmpty() ? "no pay" : "the pay of its posts",
                pools.isEmpty() ? "No posts of the service are on record, so all of its budget is taken for other spending"
                        : "Pay and on-costs of the posts on record, at most the gross budget; the rest is other spending");
        return ofPosts;
    }

    private static long share(long pence, BigDecimal share) {
        return BigDecimal.valueOf(pence).multiply(share).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private void say(Service service, String field, String rule, String value, String because) {
        assumptions.add(new Assumption(Subject.SERVICE, service.reference(), field, rule, value, because + "."));
    }
}
