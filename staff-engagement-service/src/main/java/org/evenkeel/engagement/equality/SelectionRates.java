package org.evenkeel.engagement.equality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.evenkeel.engagement.equality.EqualityCheckRequest.GroupCount;
import org.evenkeel.engagement.equality.EqualityResult.GroupResult;

/** Compares groups by their rate of being kept. Pure arithmetic. */
final class SelectionRates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;

    private final EqualityThresholds thresholds;

    SelectionRates(EqualityThresholds thresholds) {
        this.thresholds = thresholds;
    }

    EqualityResult of(EqualityCheckRequest request) {
        Set<GroupCount> told = told(request.groups());
        BigDecimal best = told.stream().map(SelectionRates::kept).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        List<GroupResult> results = new ArrayList<>();
        for (GroupCount group : request.groups()) {
            results.add(told.contains(group) ? result(group, best)
                    : new GroupResult(group.name(), true, null, null, null, false));
        }
        List<String> low = results.stream().filter(GroupResult::look).map(GroupResult::name).toList();
        return new EqualityResult(request.groupedBy(), results, !low.isEmpty(), sentence(low, told.size()),
                thresholds.source());
    }

    /**
     * What is hidden could be worked out from the size of the pool; so it is never fewer people than the least that is told.
     */
    private Set<GroupCount> told(List<GroupCount> groups) {
        Set<GroupCount> told = new HashSet<>(
                groups.stream().filter(group -> group.people() >= thresholds.leastPeople()).toList());
        int hidden = groups.stream().filter(group -> !told.contains(group)).mapToInt(GroupCount::people).sum();
        if (hidden > 0 && hidden < thresholds.leastPeople() && !told.isEmpty()) {
            told.remove(told.stream().min(Comparator.comparingInt(GroupCount::people).thenComparing(GroupCount::name))
                    .orElseThrow());
        }
        return told;
    }

    private GroupResult result(GroupCount group, BigDecimal best) {
        BigDecimal ratio = best.signum() == 0 ? BigDecimal.ONE : kept(group).divide(best, DIGITS, RoundingMode.HALF_UP);
        BigDecimal rate = HUNDRED.multiply(BigDecimal.valueOf(group.selected()))
                .divide(BigDecimal.valueOf(group.people()), 1, RoundingMode.HALF_UP);
        return new GroupResult(group.name(), false, group.people(), rate, ratio.setScale(2, RoundingMode.HALF_UP),
                ratio.compareTo(thresholds.ratio()) < 0);
    }

    private static BigDecimal kept(GroupCount group) {
        return BigDecimal.valueOf((long) group.people() - group.selected()).divide(BigDecimal.valueOf(group.people()), DIGITS,
                RoundingMode.HALF_UP);
    }

    private String sentence(List<String> low, int told) {
        if (told < 2) {
            return "Too few groups are large enough to be compared.";
        }
        return low.isEmpty()
                ? "No group is kept at less than %s of the rate of the best-off one. That alone does not show that the"
                        .formatted(thresholds.ratio()) + " selection is fair."
                : "Kept at less than %s of the rate of the best-off group: %s. Look at how the criteria were made and scored before"
                        .formatted(thresholds.ratio(), String.join(", ", low))
                        + " anybody is told; there may be a good reason, or none.";
    }
}
