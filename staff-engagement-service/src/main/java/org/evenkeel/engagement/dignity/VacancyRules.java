package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.List;

import org.evenkeel.engagement.dignity.DignityFacts.AlternativesTried;
import org.evenkeel.engagement.dignity.DignityFacts.RedeploymentSearch;
import org.jspecify.annotations.Nullable;

/** What comes before a dismissal: vacancies (D5), redeployment (D6), a trial (D7), other ways (D18). Pure. */
final class VacancyRules {

    private final DignityCase of;

    VacancyRules(DignityCase of) {
        this.of = of;
    }

    List<RuleJudgement> judge() {
        return List.of(priority(), redeployment(), trial(), alternatives());
    }

    private RuleJudgement priority() {
        Tally tally = new Tally("D5");
        of.facts().vacancyOffers().forEach(offer -> {
            LocalDate first = offer.offeredToThoseWithPriority();
            LocalDate others = offer.offeredToOthers();
            tally.occasion(others != null && (first == null || first.isAfter(others)),
                    "%s: \"%s\" was offered to others on %s, and to those with priority %s.".formatted(offer.measure(),
                            offer.vacancy(), others, first == null ? "not at all" : "on " + first));
        });
        return tally.judgement();
    }

    private RuleJudgement redeployment() {
        Tally tally = new Tally("D6");
        int days = of.threshold("D6", "searchDays");
        for (LawDates dates : of.dismissing()) {
            List<RedeploymentSearch> searches = of.facts().redeploymentSearches().stream()
                    .filter(search -> search.measure().equals(dates.measure())).toList();
            LocalDate dismissal = dates.dismissal();
            if (searches.isEmpty() && of.happened()) {
                tally.occasion(true, "%s: notice was given on %s and no search for redeployment is on record."
                        .formatted(dates.measure(), dates.notice()));
            }
            if (dismissal != null) {
                searches.forEach(search -> search(tally, search, dismissal, days));
            }
        }
        return tally.judgement();
    }

    private static void search(Tally tally, RedeploymentSearch search, LocalDate dismissal, int days) {
        tally.occasion(dismissal.isBefore(search.begun().plusDays(days)),
                "%s: the search for redeployment began on %s, less than %d days before the first dismissal on %s.".formatted(
                        search.measure(), search.begun(), days, dismissal));
        LocalDate recruited = search.recruitedOutside();
        if (recruited != null) {
            tally.occasion(!recruited.isBefore(search.begun()) && recruited.isBefore(dismissal),
                    "%s: someone was recruited from outside on %s, while redeployment was searched for.".formatted(
                            search.measure(), recruited));
        }
    }

    private RuleJudgement trial() {
        Tally tally = new Tally("D7");
        int days = of.threshold("D7", "trialDays");
        of.facts().trialPeriods().forEach(trial -> tally.occasion(
                trial.ends().isBefore(trial.begins().plusDays(days - 1L)) || !trial.savingCountsFrom().isAfter(trial.ends()),
                "%s: the trial lasts from %s to %s and the saving counts from %s; a trial lasts %d days, and nothing is saved before it is over."
                        .formatted(trial.measure(), trial.begins(), trial.ends(), trial.savingCountsFrom(), days)));
        return tally.judgement();
    }

    private RuleJudgement alternatives() {
        Tally tally = new Tally("D18");
        for (LawDates dates : of.dismissing()) {
            List<AlternativesTried> tried = of.facts().alternativesTried().stream()
                    .filter(one -> one.measure().equals(dates.measure())).toList();
            if (tried.isEmpty() && of.happened()) {
                tally.occasion(true, "%s: notice was given on %s and it is not on record what was tried before."
                        .formatted(dates.measure(), dates.notice()));
            }
            tried.forEach(one -> tally.occasion(!one.all() && isBlank(one.whyNot()),
                    "%s: not all of vacancies, agency, hours and volunteers to leave were tried, and no reason is written."
                            .formatted(one.measure())));
        }
        return tally.judgement();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
