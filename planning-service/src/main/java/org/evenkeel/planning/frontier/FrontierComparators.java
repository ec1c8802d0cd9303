package org.evenkeel.planning.frontier;

import java.util.List;

import org.evenkeel.planning.assessment.ModelMedians;
import org.jspecify.annotations.Nullable;

/**
 * What a frontier is set beside, never points of it. Doing nothing saves nothing and costs nothing, as every cost is less that of
 * doing nothing.
 *
 * @param shareBasisPoints of each service's spending that the flat cut takes
 * @param comparedPence what it was sized to save in the year; {@code reaches} whether it does
 * @param inYearPence what it saves in the year as planned
 * @param lawful whether it takes no statutory service below its minimum
 * @param sentences what it means
 * @param assessed null where the model did not assess it, which {@code notAssessed} explains
 */
public record FrontierComparators(int shareBasisPoints, long comparedPence, boolean reaches, long inYearPence, boolean lawful,
        List<String> sentences, @Nullable ModelMedians assessed, @Nullable String notAssessed) {

    public FrontierComparators {
        sentences = List.copyOf(sentences);
    }
}
