package org.evenkeel.planning.plan;

import java.time.LocalDate;

import org.evenkeel.planning.law.ConsultationBand;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does with one measure. Money in pence; what is null does not apply.
 *
 * @param choice id of the choice
 * @param option reference of the option taken; null where the measure is not taken
 * @param startMonth index of the month it begins in; negative before the year
 * @param inYearPence counts towards the target of this year
 * @param recurrentPence counts towards the recurrent target, a year
 * @param fullYearPence net saving over twelve months once in effect, in full
 * @param postsRemovedHundredths FTE removed, in hundredths
 * @param explanation what it contributes, or why it is left out
 */
public record PlannedMeasure(
        String measure,
        String title,
        @Nullable String directorate,
        @Nullable String service,
        String choice,
        boolean taken,
        @Nullable String option,
        @Nullable String optionTitle,
        @Nullable Integer startMonth,
        @Nullable ConsultationBand band,
        @Nullable LocalDate begins,
        @Nullable LocalDate consultationOpens,
        @Nullable LocalDate consultationCloses,
        @Nullable LocalDate noticeGiven,
        @Nullable LocalDate firstDismissal,
        @Nullable LocalDate savingFrom,
        long inYearPence,
        long recurrentPence,
        long fullYearPence,
        long oneOffPence,
        long postsRemovedHundredths,
        int employeesLeaving,
        String explanation) {
}
