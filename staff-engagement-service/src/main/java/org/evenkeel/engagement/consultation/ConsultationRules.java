package org.evenkeel.engagement.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.evenkeel.engagement.touchpoint.BrokenRule;
import org.jspecify.annotations.Nullable;

/** What closing and notice wait for, each with the rule that asks it. Pure. */
final class ConsultationRules {

    private static final int DAYS_A_WEEK = 7;

    private ConsultationRules() {
    }

    /**
     * Law's days run to the first dismissal and not to the end of talking, so consultation may be complete before them; then it
     * is said why. What was promised to the public is kept.
     *
     * @param on the day on which it is to be closed
     * @param completeBecause why it is complete before law's days; null or blank where nothing is said
     */
    static List<BrokenRule> beforeClosing(ConsultationEntity of, LocalDate on, @Nullable String completeBecause) {
        List<BrokenRule> waits = new ArrayList<>();
        if (of.openedOn == null) {
            waits.add(rule("opened", of, "Consultation has not been opened."));
            return waits;
        }
        LocalDate promised = of.terms.publicUntil(of.openedOn);
        if (on.isBefore(promised)) {
            waits.add(rule("public-days", of, "The public was promised that it can respond from %s to %s; %s is before that."
                    .formatted(of.openedOn, promised, on)));
        }
        LocalDate shortest = of.terms.minimumUntil(of.openedOn);
        if (on.isBefore(shortest) && (completeBecause == null || completeBecause.isBlank())) {
            waits.add(rule("D1", of,
                    ("Consultation opened on %s and law counts %d days, to %s; %s is before that. Where it is genuinely complete,"
                            + " say why in completeBecause.").formatted(of.openedOn, of.terms.minimumDays(), shortest, on)));
        }
        waits.addAll(unanswered(of));
        return waits;
    }

    static List<BrokenRule> unanswered(ConsultationEntity of) {
        int open = of.responses - of.answered;
        return open == 0 ? List.of()
                : List.of(rule("D25", of, "%d of %d responses %s no written answer yet.".formatted(open,
                        of.responses, open == 1 ? "has" : "have")));
    }

    /** @param on the day on which notice is to be given */
    static List<BrokenRule> beforeNotice(ConsultationEntity of, List<NotificationEntity> notified, LocalDate on) {
        List<BrokenRule> waits = new ArrayList<>();
        if (of.closedOn == null) {
            waits.add(rule("D3", of, "Consultation has not closed."));
        } else if (!on.isAfter(of.closedOn)) {
            waits.add(rule("D3", of, "Consultation closed on %s; notice is given on a later day.".formatted(of.closedOn)));
        }
        if (of.approvedOn == null) {
            waits.add(rule("D3", of, "The board has not approved the measure."));
        } else if (on.isBefore(of.approvedOn)) {
            waits.add(rule("D3", of, "The board approved the measure on %s, after %s.".formatted(of.approvedOn, on)));
        }
        waits.addAll(notification(of, notified, on));
        LocalDate dismissal = on.plusDays((long) DAYS_A_WEEK * of.terms.noticeWeeks());
        if (of.openedOn != null && dismissal.isBefore(of.openedOn.plusDays(of.terms.minimumDays()))) {
            waits.add(rule("D1", of, "Notice on %s ends on %s, less than %d days after consultation opened on %s.".formatted(on,
                    dismissal, of.terms.minimumDays(), of.openedOn)));
        }
        return waits;
    }

    private static List<BrokenRule> notification(ConsultationEntity of, List<NotificationEntity> notified, LocalDate on) {
        List<BrokenRule> waits = new ArrayList<>();
        if (of.terms.notifyDays() == 0) {
            return waits;
        }
        Set<String> done = notified.stream().map(made -> made.establishment).collect(Collectors.toSet());
        of.terms.establishments().stream().filter(establishment -> !done.contains(establishment))
                .map(establishment -> rule("D2",
                        of, "The redundancies at %s have not been acknowledged by the authority.".formatted(establishment)))
                .forEach(waits::add);
        LocalDate dismissal = on.plusDays((long) DAYS_A_WEEK * of.terms.noticeWeeks());
        for (NotificationEntity made : notified) {
            if (!made.acknowledgedOn.isBefore(on)) {
                waits.add(rule("D2", of, "The redundancies at %s were acknowledged on %s; notice comes after that day."
                        .formatted(made.establishment, made.acknowledgedOn)));
            }
            if (dismissal.isBefore(made.acknowledgedOn.plusDays(of.terms.notifyDays()))) {
                waits.add(rule("D2", of, "Notice on %s ends on %s, less than %d days after the acknowledgement of %s on %s."
                        .formatted(on, dismissal, of.terms.notifyDays(), made.establishment, made.acknowledgedOn)));
            }
        }
        return waits;
    }

    private static BrokenRule rule(String rule, ConsultationEntity of, String sentence) {
        return new BrokenRule(rule, of.measure, sentence);
    }
}
