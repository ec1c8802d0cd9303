package org.evenkeel.planning.converting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.evenkeel.planning.baseline.Pool;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.solving.model.PlanningAmount;
import org.evenkeel.planning.solving.model.PlanningPayCut;

/** Pay of those in post that a choice takes out. Vacant and agency posts are nobody's burden. */
final class PayCutConverter {

    private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

    private final StaffFacts staff;
    private final Map<String, Pool> pools;
    private final long whole;
    private final long senior;

    PayCutConverter(Question question, StaffFacts staff) {
        this.staff = staff;
        this.pools = question.document().pools().stream().collect(Collectors.toMap(Pool::reference, Function.identity()));
        this.whole = staff.wholePay();
        this.senior = staff.seniorPay();
    }

    PlanningPayCut convert(PhasedChoice choice) {
        BigDecimal cut = BigDecimal.ZERO;
        BigDecimal seniorCut = BigDecimal.ZERO;
        Map<Integer, BigDecimal> byGroup = new TreeMap<>();
        for (PostsRemoved removed : choice.people().postsRemoved()) {
            Pool pool = Objects.requireNonNull(pools.get(removed.pool()), removed.pool());
            BigDecimal pay = pay(pool, StaffConverter.held(removed));
            cut = cut.add(pay);
            seniorCut = pool.senior() ? seniorCut.add(pay) : seniorCut;
            staff.groupsOf(pool).forEach(group -> byGroup.merge(group, pay, BigDecimal::add));
        }
        List<PlanningAmount> groups = new ArrayList<>();
        byGroup.forEach((group, pay) -> {
            long share = share(pay, staff.payOf(group));
            if (share > 0) {
                groups.add(new PlanningAmount(group, share));
            }
        });
        return new PlanningPayCut(share(cut, whole), share(seniorCut, senior), groups);
    }

    private BigDecimal pay(Pool pool, long hundredths) {
        BigDecimal fte = pool.fte().multiply(HUNDREDTHS);
        if (fte.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal pay = BigDecimal.valueOf(staff.pay(pool));
        return pay.multiply(BigDecimal.valueOf(hundredths)).divide(fte, 6, RoundingMode.HALF_UP).min(pay);
    }

    private static long share(BigDecimal pay, long bill) {
        return bill == 0 ? 0
                : pay.multiply(BigDecimal.valueOf(PlanningPayCut.WHOLE))
                        .divide(BigDecimal.valueOf(bill), 0, RoundingMode.HALF_UP).longValueExact();
    }
}
