package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.FundingShare;
import org.evenkeel.planning.baseline.FundingSource;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.jspecify.annotations.Nullable;

/** The part of a service's saving that returns to unrestricted funds, between 0 and 1. */
public final class ReturnShares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private final Map<String, BigDecimal> byService = new HashMap<>();

    public ReturnShares(OrganisationDocument document) {
        Map<String, FundingSource> sources = document.fundingSources().stream()
                .collect(Collectors.toMap(FundingSource::reference, Function.identity()));
        for (Service service : document.services()) {
            byService.put(service.reference(), returnShare(service, sources));
        }
    }

    /** 1 where the service is not stated: nothing says that its money is restricted. */
    public BigDecimal of(@Nullable String service) {
        return service == null ? BigDecimal.ONE : byService.getOrDefault(service, BigDecimal.ONE);
    }

    private static BigDecimal returnShare(Service service, Map<String, FundingSource> sources) {
        BigDecimal kept = BigDecimal.ZERO;
        for (FundingShare share : service.funding()) {
            FundingSource source = sources.get(share.fundingSource());
            if (source != null && source.restricted()) {
                BigDecimal notReturned = WHOLE.subtract(BigDecimal.valueOf(source.returnShareBasisPoints()));
                kept = kept.add(notReturned.multiply(BigDecimal.valueOf(share.shareBasisPoints())));
            }
        }
        return BigDecimal.ONE.subtract(kept.divide(WHOLE.multiply(WHOLE)));
    }
}
