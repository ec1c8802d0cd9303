package org.evenkeel.planning.importing.savings;

import java.time.LocalDate;
import java.time.MonthDay;

import org.evenkeel.planning.importing.Findings;
import org.evenkeel.planning.importing.filling.BlankField;
import org.evenkeel.planning.importing.filling.Filling;
import org.evenkeel.planning.importing.mapping.PublishedYear;
import org.evenkeel.sheets.ImportProblem;
import org.jspecify.annotations.Nullable;

/** Moves a start from the year a list was published for to the same day of the planned year. */
final class PlannedStart {

    private final LocalDate plannedFrom;
    private final PublishedYear published;
    private final Filling filling;
    private final Findings findings;
    private final String heading;

    PlannedStart(LocalDate plannedFrom, PublishedYear published, Filling filling, Findings findings, String heading) {
        this.plannedFrom = plannedFrom;
        this.published = published;
        this.filling = filling;
        this.findings = findings;
        this.heading = heading;
    }

    /** The day of the planned year; null is its first. */
    @Nullable
    LocalDate of(SavingsLine line, String option) {
        BlankField gap = BlankField.ofOption(line.reference(), option, "publishedStart", "start not stated");
        LocalDate stated = line.start();
        if (stated == null) {
            filling.say(gap, plannedFrom.toString(), "First day of the year: amounts are those of the publisher's own start");
            return null;
        }
        LocalDate yearFrom = published.firstDay(plannedFrom);
        if (yearFrom == null) {
            LocalDate moved = nextFrom(MonthDay.from(stated));
            filling.say(new BlankField(gap.subject(), gap.reference(), gap.field(), "start moved to the planned year"),
                    moved.toString(),
                    "The list states " + stated + " but not its year");
            return moved;
        }
        if (stated.isBefore(yearFrom)) {
            filling.say(new BlankField(gap.subject(), gap.reference(), gap.field(), "start before its year"),
                    plannedFrom.toString(),
                    "The list states " + stated + ", before the year it was published for");
            return null;
        }
        if (!stated.isBefore(yearFrom.plusYears(1))) {
            findings.problem(new ImportProblem(line.row(), heading, stated.toString(),
                    "a start within " + published.label(), "Correct the date or the year of this line."));
            return null;
        }
        return moved(gap, stated, stated.plusYears((long) plannedFrom.getYear() - yearFrom.getYear()));
    }

    private LocalDate moved(BlankField gap, LocalDate stated, LocalDate moved) {
        if (!moved.equals(stated)) {
            filling.say(new BlankField(gap.subject(), gap.reference(), gap.field(), "start moved to the planned year"),
                    moved.toString(),
                    "The list states " + stated + " for " + published.label());
        }
        return moved;
    }

    private LocalDate nextFrom(MonthDay day) {
        LocalDate sameYear = day.atYear(plannedFrom.getYear());
        return sameYear.isBefore(plannedFrom) ? day.atYear(plannedFrom.getYear() + 1) : sameYear;
    }
}
