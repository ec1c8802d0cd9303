package org.evenkeel.impact.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.evenkeel.impact.assessment.OfHundred;
import org.evenkeel.impact.assessment.Pounds;

/** Two plans in one paragraph: in how many futures, by how much, and what would turn the order round. */
final class PairParagraph {

    private static final int MOST_BASIS_POINTS = 10_000;

    private final String first;
    private final String second;
    private final Map<Aspect, PairAspect> aspects = new EnumMap<>(Aspect.class);
    private final int moneyMonths;
    private final boolean openEnded;
    private final List<String> sentences = new ArrayList<>();

    /** @param openEnded whether one of them is not whole within the months simulated in its middle future */
    PairParagraph(String first, String second, List<PairAspect> aspects, int moneyMonths, boolean openEnded) {
        this.first = first;
        this.second = second;
        aspects.forEach(each -> this.aspects.put(each.aspect(), each));
        this.moneyMonths = moneyMonths;
        this.openEnded = openEnded;
    }

    String of(List<PairOrder> orders) {
        money(Aspect.CHEAPER_TO_RECOVER_FROM, "%s costs less to recover from than %s", "Both cost the same to recover from");
        sooner();
        money(Aspect.LESS_LASTING_LOSS, "%s loses users less for good than %s", "What users lose for good is worth the same");
        money(Aspect.MORE_NET_BENEFIT, "%s leaves more after all costs than %s over " + moneyMonths + " months",
                "Both leave the same after all costs");
        for (PairOrder order : orders) {
            turning(order);
        }
        sentences.add("These are plausible consequences under the assumptions, most of them associations, and no forecast.");
        return String.join(" ", sentences);
    }

    private PairAspect aspect(Aspect which) {
        return Objects.requireNonNull(aspects.get(which));
    }

    private void money(Aspect which, String better, String same) {
        PairAspect aspect = aspect(which);
        if (aspect.sameBasisPoints() == MOST_BASIS_POINTS) {
            sentences.add(same + " in every future.");
            return;
        }
        boolean firstIsBetter = aspect.firstBasisPoints() >= aspect.secondBasisPoints();
        // by how much the better one is better: the difference, with its sign turned where the better one has less
        boolean turned = which.moreIsBetter() != firstIsBetter;
        long low = turned ? -aspect.differenceP90() : aspect.differenceP10();
        long high = turned ? -aspect.differenceP10() : aspect.differenceP90();
        String range = low == high ? "" : ", between %s and %s in eight of ten".formatted(Pounds.of(low), Pounds.of(high));
        sentences.add("In %s%s, %s: by %s in the middle future%s.".formatted(
                OfHundred.of(firstIsBetter ? aspect.firstBasisPoints() : aspect.secondBasisPoints()),
                sentences.isEmpty() ? " futures simulated from these assumptions" : "",
                better.formatted(firstIsBetter ? first : second, firstIsBetter ? second : first),
                Pounds.of(Math.abs(aspect.differenceP50())), range));
    }

    private void sooner() {
        PairAspect aspect = aspect(Aspect.WHOLE_SOONER);
        if (aspect.sameBasisPoints() == MOST_BASIS_POINTS) {
            sentences.add("With both the organisation is whole at the same time, or within no month simulated, in every future.");
            return;
        }
        boolean firstIsSooner = aspect.firstBasisPoints() >= aspect.secondBasisPoints();
        long months = Math.abs(aspect.differenceP50());
        String same = aspect.sameBasisPoints() == 0 ? "" : ", and at the same time in %s".formatted(OfHundred.of(aspect.sameBasisPoints()));
        String by = months == 0 ? "" : ": by %d month%s%s in the middle future".formatted(months, months == 1 ? "" : "s",
                openEnded ? " or more" : "");
        sentences.add("With %s the organisation is whole again sooner in %s%s%s.".formatted(firstIsSooner ? first : second,
                OfHundred.of(firstIsSooner ? aspect.firstBasisPoints() : aspect.secondBasisPoints()), by, same));
    }

    private void turning(PairOrder order) {
        String by = switch (order.by()) {
            case NET_BENEFIT -> "net benefit";
            case RECOVERY_COST -> "recovery cost";
            default -> throw new IllegalStateException("No word for " + order.by());
        };
        if (order.preferred() == null) {
            return;
        }
        if (order.turnedBy().isEmpty()) {
            sentences.add("By %s, no parameter by itself, within its range, puts the other first.".formatted(by));
            return;
        }
        List<String> points = order.turnedBy().stream().map(point -> "%s %s %s (now %s)".formatted(point.parameter(),
                point.above() ? "above" : "below", shown(point.value()), shown(point.central()))).toList();
        sentences.add("By %s, the order turns round with any of these alone: %s.".formatted(by, String.join("; ", points)));
    }

    /** Names may begin in lower case: a sentence does not. */
    static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    }

    private static String shown(double value) {
        return value == 0 ? "0" : new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros()
                .toPlainString();
    }
}
