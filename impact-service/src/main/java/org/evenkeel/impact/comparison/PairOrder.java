package org.evenkeel.impact.comparison;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.evenkeel.impact.ranking.PlanRanking;
import org.evenkeel.impact.ranking.RankedBy;
import org.evenkeel.impact.ranking.RankingSentences;
import org.jspecify.annotations.Nullable;

/** Two plans in order by one figure at the central value of every parameter, and what would turn the order round. */
public record PairOrder(
        RankedBy by,
        long firstPence,
        long secondPence,
        @Schema(description = "Name of the plan that comes first; absent where nothing is between them") @Nullable String preferred,
        @Schema(description = "The three parameters that have the least way to go; fewer where there are no three, none where no parameter by itself turns it") List<PairTurningPoint> turnedBy,
        @Schema(description = "The same in words") List<String> sentences) {

    private static final int SHOWN = 3;

    static PairOrder of(PlanRanking ranking, String first, String second) {
        int preferred = ranking.preferred();
        return new PairOrder(ranking.by(), Math.round(ranking.one()), Math.round(ranking.other()),
                preferred == 0 ? null : preferred > 0 ? first : second,
                ranking.nearest(SHOWN).stream().map(PairTurningPoint::of).toList(),
                new RankingSentences(ranking, first, second).nearest(SHOWN).stream().map(PairParagraph::capitalised).toList());
    }
}
