package org.evenkeel.planning.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.evenkeel.planning.assumption.Assumption;
import org.evenkeel.planning.baseline.Establishment;
import org.evenkeel.planning.baseline.Service;
import org.evenkeel.planning.converting.CountedShare;
import org.evenkeel.planning.converting.ReturnShares;
import org.evenkeel.planning.law.LawTables;
import org.evenkeel.planning.measure.Maturity;
import org.evenkeel.planning.measure.Measure;
import org.evenkeel.planning.measure.ServiceEffect;
import org.evenkeel.planning.neighbour.AssessmentAsked;
import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.phasing.Dismissals;
import org.evenkeel.planning.phasing.FinancialYear;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.phasing.StaffConsultation;
import org.evenkeel.planning.phasing.Timetable;
import org.jspecify.annotations.Nullable;

/** What is taken of each measure, as impact-service asks for it. What of a saving does not return counts for nothing. */
final class AssessedMeasures {

    private static final int EARLIEST_MONTH = -24;
    private static final int LAST_MONTH = 119;
    private static final int WHOLE = 10_000;

    private final FinancialYear year;
    private final LawTables law;
    private final ReturnShares returnShares;
    private final AssessedLeavers leavers;
    private final Set<String> services;
    private final Map<String, Establishment> establishments;

    AssessedMeasures(OrganisationDocument document, AssessedBaseline baseline, FinancialYear year, LawTables law) {
        this.year = year;
        this.law = law;
        returnShares = new ReturnShares(document);
        leavers = new AssessedLeavers(document, baseline);
        services = document.services().stream().map(Service::reference).collect(Collectors.toSet());
        establishments = document.establishments().stream()
                .collect(Collectors.toMap(Establishment::reference, Function.identity()));
    }

    AssessmentAsked.Measure of(Measure measure, PhasedChoice choice, boolean partlyAssumed) {
        BigDecimal share = returnShares.of(measure.service());
        Timetable dates = choice.timetable();
        StaffConsultation staff = dates.staff();
        return new AssessmentAsked.Measure(measure.reference(), measure.maturity(),
                measure.maturity() == Maturity.IN_DELIVERY ? measure.rag() : null,
                CountedShare.counted(choice.saving().monthlyNetPence(), share),
                CountedShare.counted(choice.saving().recurrentNetPence(), share), oneOffs(choice),
                month(dates.begins()), month(staff == null ? dates.publicConsultationOver() : staff.noticeGiven()),
                month(dates.savingFrom()), leavers.of(choice), levels(choice.effects().services()), partners(choice),
                protectiveAwardDays(choice), partlyAssumed);
    }

    /** Whether a value that nobody stated stands in the measure, one of its options or a pool that it takes posts from. */
    static boolean partlyAssumed(PhasedChoice choice, List<Assumption> assumptions) {
        Set<String> pools = choice.people().postsRemoved().stream().map(posts -> posts.pool()).collect(Collectors.toSet());
        return assumptions.stream().anyMatch(one -> switch (one.subject()) {
            case MEASURE -> one.reference().equals(choice.measure());
            case OPTION -> one.reference().equals(choice.measure() + "/" + choice.option());
            case POOL -> pools.contains(one.reference());
            default -> false;
        });
    }

    private int month(LocalDate day) {
        return within(year.monthOf(day));
    }

    private static int within(int month) {
        return Math.max(EARLIEST_MONTH, Math.min(LAST_MONTH, month));
    }

    private static List<AssessmentAsked.OneOff> oneOffs(PhasedChoice choice) {
        return choice.oneOffCosts().stream().filter(cost -> cost.pence() > 0)
                .map(cost -> new AssessmentAsked.OneOff(within(cost.month()), cost.pence())).toList();
    }

    private List<AssessmentAsked.LevelChange> levels(List<ServiceEffect> effects) {
        return effects.stream().filter(effect -> services.contains(effect.service()))
                .map(effect -> new AssessmentAsked.LevelChange(effect.service(),
                        Math.max(-WHOLE, Math.min(WHOLE, effect.levelLossBasisPoints())),
                        Math.min(WHOLE, effect.demandMovedBasisPoints()), known(effect.demandTo())))
                .toList();
    }

    private @Nullable String known(@Nullable String service) {
        return service != null && services.contains(service) ? service : null;
    }

    private static List<AssessmentAsked.PartnerAction> partners(PhasedChoice choice) {
        return choice.effects().partners().stream()
                .map(effect -> new AssessmentAsked.PartnerAction(effect.partner(), effect.action(), effect.annualPence()))
                .toList();
    }

    private @Nullable Integer protectiveAwardDays(PhasedChoice choice) {
        List<Integer> days = new ArrayList<>();
        for (Dismissals dismissals : choice.people().dismissals()) {
            Establishment place = Objects.requireNonNull(establishments.get(dismissals.establishment()));
            days.add(law.protectiveAwardDays(place.jurisdiction().territory(), dismissals.takesEffect()).value());
        }
        return Stream.concat(days.stream(), Stream.of(0)).max(Integer::compareTo).filter(most -> most > 0).orElse(null);
    }
}
