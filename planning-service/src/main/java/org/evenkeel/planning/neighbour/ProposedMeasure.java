package org.evenkeel.planning.neighbour;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One measure of a plan as engagement is told of it: what is proposed, when, and whom it affects. Posts and counts, never
 * names.
 *
 * @param summary what is proposed, in one sentence
 * @param alternatives what could be done instead; never empty
 * @param begins first day of the measure
 * @param publicConsultationDays days of public consultation from {@code begins}
 * @param consultationOpens day 1 of consulting staff, as planned; null, like the dates after it, where nobody is dismissed
 * @param band null where nobody is dismissed
 * @param minimumConsultationDays days that law asks for between opening and the first dismissal; 0 where it asks for none
 * @param notifyDays days before the first dismissal by which the authority is notified; 0 where it need not be
 * @param noticeWeeks longest notice; 0 where nobody is dismissed
 */
public record ProposedMeasure(
        String measure,
        String title,
        @Nullable String service,
        @Nullable String serviceName,
        String summary,
        List<String> alternatives,
        boolean affectsStaff,
        boolean affectsUsers,
        boolean consultationNeeded,
        LocalDate begins,
        int publicConsultationDays,
        @Nullable LocalDate consultationOpens,
        @Nullable LocalDate consultationCloses,
        @Nullable LocalDate noticeGiven,
        @Nullable LocalDate firstDismissal,
        LocalDate savingFrom,
        @Nullable Band band,
        int minimumConsultationDays,
        int notifyDays,
        int noticeWeeks,
        List<AtEstablishment> establishments,
        List<FromPool> pools,
        List<ForPartner> partners,
        boolean restricted) {

    public ProposedMeasure {
        alternatives = List.copyOf(alternatives);
        establishments = List.copyOf(establishments);
        pools = List.copyOf(pools);
        partners = List.copyOf(partners);
    }

    /** How many dismissals it is consulted on as, by the thresholds of law. */
    public enum Band {
        INDIVIDUAL,
        TWENTY_OR_MORE,
        HUNDRED_OR_MORE
    }

    /** Dismissals at one establishment. */
    public record AtEstablishment(String reference, String name, String jurisdiction, boolean unionRecognised,
            int dismissals) {
    }

    /** Employees who leave one pool. */
    public record FromPool(String reference, String team, String teamName, String role, int employeesLeaving) {
    }

    /** What is done to one partner. */
    public record ForPartner(String reference, String name, String action) {
    }
}
