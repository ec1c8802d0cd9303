package org.evenkeel.planning.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.law.ConsultationBand;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.Option;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.neighbour.ProposedMeasure;
import org.evenkeel.planning.neighbour.ProposedMeasure.Band;
import org.evenkeel.planning.phasing.Dismissals;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.PostsRemoved;
import org.evenkeel.planning.phasing.StaffConsultation;
import org.evenkeel.planning.phasing.Timetable;
import org.jspecify.annotations.Nullable;

/** From the choices a plan takes to what is proposed to those they affect. */
final class ProposalComposer {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final OnRecord onRecord;
    private final ProposedPeople people;
    private final LawTables law;

    ProposalComposer(OnRecord onRecord, ProposedPeople people, LawTables law) {
        this.onRecord = onRecord;
        this.people = people;
        this.law = law;
    }

    /** The last day on which the board decides on one of them; null where there is none. */
    static @Nullable LocalDate decisionBy(List<PhasedChoice> taken) {
        return taken.stream().map(choice -> choice.timetable().decisionDate()).max(Comparator.naturalOrder()).orElse(null);
    }

    ProposedMeasure measure(PhasedChoice choice) {
        Measure measure = onRecord.measure(choice.measure());
        Option option = option(measure, choice);
        Service service = onRecord.service(measure.service());
        Timetable dates = choice.timetable();
        StaffConsultation staff = dates.staff();
        boolean affectsStaff = ConsultationNeeded.affectsStaff(measure, choice);
        boolean affectsUsers = ConsultationNeeded.affectsUsers(measure, choice);
        return new ProposedMeasure(measure.reference(), measure.title(), measure.service(),
                service == null ? null : service.name(), summary(measure, option, dates.begins()),
                alternatives(measure, option), affectsStaff, affectsUsers, affectsStaff || affectsUsers,
                dates.begins(), dates.publicConsultationDays(),
                staff == null ? null : staff.opens(),
                staff == null ? null : staff.closes(),
                staff == null ? null : staff.noticeGiven(),
                staff == null ? null : staff.employmentEnds(),
                dates.savingFrom(),
                staff == null ? null : band(choice.band()),
                staff == null ? 0 : staff.minimumDays(),
                staff == null ? 0 : notifyDays(choice, staff.opens()),
                staff == null ? 0 : staff.noticeWeeks(),
                people.establishments(choice), people.pools(option), people.partners(option),
                people.restricted(measure, option));
    }

    static Depth depth(PhasedChoice choice) {
        List<ServiceEffect> services = choice.effects().services();
        return new Depth(choice.saving().recurrentNetPence(),
                choice.people().dismissals().stream().mapToInt(Dismissals::employees).sum(),
                choice.people().postsRemoved().stream().mapToLong(PostsRemoved::totalHundredths).sum(),
                services.stream().mapToLong(ServiceEffect::levelLossBasisPoints).filter(loss -> loss > 0).sum(),
                services.stream().mapToLong(ServiceEffect::demandMovedBasisPoints).sum());
    }

    private static Option option(Measure measure, PhasedChoice choice) {
        return measure.options().stream().filter(one -> one.reference().equals(choice.option())).findFirst()
                .orElseThrow(() -> new IllegalStateException("The choice " + choice.id() + " is of no option on record."));
    }

    private static String summary(Measure measure, Option option, LocalDate begins) {
        return "It is proposed to begin \"%s\" (%s) on %s.".formatted(measure.title(), option.title(), DAY.format(begins));
    }

    /** What is still open: the other options, and not doing it. */
    private static List<String> alternatives(Measure measure, Option proposed) {
        List<String> others = new ArrayList<>();
        measure.options().stream().filter(one -> !one.reference().equals(proposed.reference()))
                .forEach(one -> others.add(one.title()));
        if (!measure.mustBeTaken() || others.isEmpty()) {
            others.add("Not to do it");
        }
        return others;
    }

    private static Band band(ConsultationBand band) {
        return switch (band) {
            case INDIVIDUAL -> Band.INDIVIDUAL;
            case COLLECTIVE -> Band.TWENTY_OR_MORE;
            case LARGE_COLLECTIVE -> Band.HUNDRED_OR_MORE;
        };
    }

    private int notifyDays(PhasedChoice choice, LocalDate opens) {
        Stream<String> establishments = choice.people().dismissals().stream().map(Dismissals::establishment);
        return establishments.map(onRecord::establishment)
                .mapToInt(place -> law.consultation(place.jurisdiction().territory(), opens).value()
                        .notifyDays(choice.band()))
                .max().orElse(0);
    }
}
