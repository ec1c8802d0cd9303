package org.evenkeel.planning.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.evenkeel.planning.explanation.Pounds;

/** What a flat cut means, in sentences of at most 25 words. */
final class FlatCutSentences {

    private static final int MOST_NAMED = 5;
    private static final double PERCENT = 100.0;

    private FlatCutSentences() {
    }

    static List<String> of(SizedCut cut, long comparedPence, List<BelowMinimum> below, int spared) {
        List<String> sentences = new ArrayList<>();
        sentences.add(cut.countedPence() >= comparedPence
                ? "To save as much in the year, a flat cut takes %s from every service.".formatted(percent(cut.basisPoints()))
                : "A flat cut of at most %s saves %s in the year, not the %s of this plan.".formatted(
                        percent(AcrossTheBoard.MOST_BASIS_POINTS), Pounds.of(cut.countedPence()), Pounds.of(comparedPence)));
        if (cut.employees() > 0) {
            sentences.add("It dismisses %,d %s, whatever their service is for.".formatted(cut.employees(),
                    cut.employees() == 1 ? "employee" : "employees"));
        }
        below.stream().limit(MOST_NAMED).map(FlatCutSentences::below).forEach(sentences::add);
        if (below.size() > MOST_NAMED) {
            sentences.add("%d more services fall below their minimum.".formatted(below.size() - MOST_NAMED));
        }
        if (below.stream().anyMatch(BelowMinimum::statutory)) {
            sentences.add("Not lawful as it stands: law sets a minimum for a service that it takes below.");
        }
        if (spared > 0) {
            sentences.add("%d %s no unrestricted budget on record and %s spared.".formatted(spared,
                    spared == 1 ? "service has" : "services have", spared == 1 ? "is" : "are"));
        }
        return sentences;
    }

    private static String below(BelowMinimum service) {
        return "%s falls to %s of demand met, below its minimum of %s.".formatted(shortened(service.name()),
                percent(service.levelBasisPoints()), percent(service.minimumLevelBasisPoints()));
    }

    /** A name of many words would make the sentence long. */
    private static String shortened(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length <= 10 ? name.strip() : String.join(" ", List.of(words).subList(0, 10)) + " …";
    }

    /** "7 %", "12.35 %". */
    static String percent(int basisPoints) {
        String digits = String.format(Locale.ROOT, "%.2f", basisPoints / PERCENT);
        return digits.replaceAll("0+$", "").replaceAll("\\.$", "") + " %";
    }
}
