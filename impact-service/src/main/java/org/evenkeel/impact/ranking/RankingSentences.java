package org.evenkeel.impact.ranking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.evenkeel.impact.parameter.ParameterRow;

/** What would turn the order of two plans round, in sentences of at most 30 words. */
public final class RankingSentences {

    private static final MathContext SHOWN = new MathContext(3);

    private final PlanRanking ranking;
    private final String one;
    private final String other;

    /** @param one the first plan's name; {@code other} the second's */
    public RankingSentences(PlanRanking ranking, String one, String other) {
        this.ranking = ranking;
        this.one = one;
        this.other = other;
    }

    /** One sentence a turning point, at most so many, or one that says that there is none. */
    public List<String> nearest(int most) {
        if (ranking.preferred() == 0) {
            return List.of("At central values nothing is between %s and %s.".formatted(one, other));
        }
        if (ranking.turningPoints().isEmpty()) {
            return List.of("No parameter by itself, within its range, puts %s before %s.".formatted(second(), first()));
        }
        return ranking.nearest(most).stream().map(this::sentence).toList();
    }

    private String first() {
        return ranking.preferred() > 0 ? one : other;
    }

    private String second() {
        return ranking.preferred() > 0 ? other : one;
    }

    private String sentence(TurningPoint point) {
        ParameterRow row = point.row();
        return "%s comes before %s where %s is %s %s (%s); its central value is %s, its range %s to %s.".formatted(second(),
                first(), row.parameter().publicName(), point.rises() ? "above" : "below", shown(point.value()), row.unit(),
                shown(row.central()), shown(row.low()), shown(row.high()));
    }

    private static String shown(double value) {
        return value == 0 ? "0" : new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
