package org.evenkeel.planning.importing.savings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.PostRemoval;
import org.jspecify.annotations.Nullable;

/** The posts that a line removes, by how. No posts are invented where none are stated. */
record LinePosts(BigDecimal vacancyFte, BigDecimal agencyFte, BigDecimal compulsoryFte, @Nullable BigDecimal teamFte) {

    private static final Pattern VACANT = Pattern
            .compile("(?i)^(all |both |currently )?vacan.*|.*(held vacant|currently vacant|through vacanc|from vacanc).*");
    private static final Pattern TEAM = Pattern
            .compile("(?i).*\\b(?:baseline|out of|of)\\s+(\\d{1,5}(?:\\.\\d{1,2})?)\\s+(?:posts|fte)\\b.*");

    static LinePosts of(SavingsLine line) {
        BigDecimal fte = line.fte() == null ? BigDecimal.ZERO : line.fte().max(BigDecimal.ZERO);
        MeasureKind kind = LineKind.of(line);
        boolean vacant = kind == MeasureKind.VACANCY || VACANT.matcher(line.fteNote()).matches();
        boolean agency = kind == MeasureKind.AGENCY && !vacant;
        Matcher team = TEAM.matcher(line.fteNote());
        return new LinePosts(vacant ? fte : BigDecimal.ZERO, agency ? fte : BigDecimal.ZERO,
                vacant || agency ? BigDecimal.ZERO : fte, team.matches() ? new BigDecimal(team.group(1)) : null);
    }

    /** Posts with people in them that its team must have, from the note or by the share that usually goes. */
    BigDecimal teamFte(BigDecimal removedShare) {
        if (teamFte != null) {
            return teamFte.max(compulsoryFte);
        }
        return compulsoryFte.signum() == 0 ? BigDecimal.ZERO : compulsoryFte.divide(removedShare, 2, RoundingMode.HALF_UP);
    }

    List<PostRemoval> removals(SavingsLine line, String option, String pool, Filling filling) {
        if (line.fte() == null) {
            filling.say(BlankField.ofOption(line.reference(), option, "postsRemoved", "posts not stated"), "none",
                    "The list does not say how many posts go, and none are invented");
            return List.of();
        }
        if (line.fte().signum() <= 0) {
            return List.of();
        }
        String how = vacancyFte.signum() > 0 ? "vacant posts" : agencyFte.signum() > 0 ? "agency posts" : "compulsory";
        String because = line.fteNote().isEmpty() ? "The list does not say; the stricter reading where no kind tells"
                : "The list notes: " + line.fteNote();
        filling.say(BlankField.ofOption(line.reference(), option, "postsRemoved", "how posts go not stated"), how, because);
        return List.of(new PostRemoval(pool, vacancyFte, agencyFte, BigDecimal.ZERO, BigDecimal.ZERO, compulsoryFte));
    }
}
