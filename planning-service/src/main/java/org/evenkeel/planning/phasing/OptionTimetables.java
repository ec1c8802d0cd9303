package org.evenkeel.planning.phasing;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.law.LawTable;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.MeasureKind;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.ServiceEffect;

/**
 * The dates of an option for a day and a band. Where it dismisses people of several establishments, all are consulted and given
 * notice together, by the strictest of them: the most consultation days of any territory, the longest notice of any pool,
 * elections unless a union is recognised everywhere.
 */
final class OptionTimetables {

    private final Option option;
    private final OptionPeople people;
    private final int publicConsultationDays;
    private final LawTables law;
    private final PhasingAssumptions assumptions;
    private final LawUse use;

    OptionTimetables(Measure measure, Option option, OptionPeople people, PhasingContext context, LawUse use) {
        this.option = option;
        this.people = people;
        publicConsultationDays = publicConsultationDays(measure, option, context);
        law = context.law();
        assumptions = context.assumptions();
        this.use = use;
    }

    /** The longest public consultation of the services whose users lose something. */
    private static int publicConsultationDays(Measure measure, Option option, PhasingContext context) {
        String own = measure.kind() == MeasureKind.SERVICE_REDUCTION ? measure.service() : null;
        return Stream.concat(Stream.ofNullable(own),
                option.serviceEffects().stream().filter(OptionTimetables::takesAway).map(ServiceEffect::service))
                .flatMap(reference -> context.service(reference).stream())
                .mapToInt(Service::publicConsultationDays).max().orElse(0);
    }

    private static boolean takesAway(ServiceEffect effect) {
        return effect.levelLossBasisPoints() > 0 || effect.demandMovedBasisPoints() > 0;
    }

    Timetable of(StartMonths.Beginning beginning, ConsultationBand band) {
        LocalDate publicOver = beginning.begins().plusDays(publicConsultationDays);
        if (!people.dismissesSomebody()) {
            return new Timetable(beginning.decisionDate(), beginning.begins(), publicConsultationDays, 0, null,
                    publicOver.plusMonths(option.monthsToEffect()));
        }
        boolean elects = band != ConsultationBand.INDIVIDUAL && !people.unionRecognisedEverywhere();
        int electionDays = elects ? assumptions.electionDays() : 0;
        StaffConsultation staff = staff(publicOver.plusDays(electionDays), band);
        return new Timetable(beginning.decisionDate(), beginning.begins(), publicConsultationDays, electionDays, staff,
                staff.employmentEnds().plusDays(1));
    }

    private StaffConsultation staff(LocalDate opens, ConsultationBand band) {
        int minimumDays = people.territories().stream()
                .mapToInt(territory -> use.value(LawTable.COLLECTIVE_CONSULTATION, territory,
                        law.consultation(territory, opens)).minimumDays(band))
                .max().orElse(0);
        int days = Math.max(minimumDays, assumptions.individualConsultationDays());
        LocalDate noticeGiven = opens.plusDays(days);
        int noticeWeeks = people.leavers().stream()
                .mapToInt(pool -> use.value(LawTable.MINIMUM_NOTICE, pool.territory(),
                        law.noticeWeeks(pool.territory(), pool.pool().profile().serviceYears(), noticeGiven)))
                .max().orElse(0);
        return new StaffConsultation(opens, days, minimumDays, Math.max(noticeWeeks, assumptions.leastNoticeWeeks()));
    }
}
