package org.evenkeel.engagement.dignity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** D1 to D4 on the days of each measure. Pure. */
final class LawRules {

    private LawRules() {
    }

    static List<RuleJudgement> judge(Collection<LawDates> measures) {
        return List.of(
                judge("D1", measures,
                        dates -> dates.terms().minimumDays() > 0 && dates.opens() != null && dates.dismissal() != null,
                        LawRules::consultation),
                judge("D2", measures, dates -> dates.terms().notifyDays() > 0 && dates.notice() != null,
                        LawRules::notification),
                judge("D3", measures, dates -> dates.notice() != null, LawRules::noticeAfter),
                judge("D4", measures, dates -> dates.notice() != null && dates.dismissal() != null, LawRules::fullNotice));
    }

    private static RuleJudgement judge(String rule, Collection<LawDates> measures, Predicate<LawDates> applies,
            BiConsumer<LawDates, List<String>> check) {
        List<String> sentences = new ArrayList<>();
        List<LawDates> under = measures.stream().filter(applies).toList();
        under.forEach(dates -> check.accept(dates, sentences));
        return new RuleJudgement(rule, under.size(), sentences);
    }

    private static void consultation(LawDates dates, List<String> sentences) {
        LocalDate opens = dates.opens();
        LocalDate dismissal = dates.dismissal();
        if (opens != null && dismissal != null && dismissal.isBefore(opens.plusDays(dates.terms().minimumDays()))) {
            sentences.add("%s: consultation opens on %s and the first dismissal takes effect on %s, less than %d days later."
                    .formatted(dates.measure(), opens, dismissal, dates.terms().minimumDays()));
        }
    }

    private static void notification(LawDates dates, List<String> sentences) {
        LocalDate notice = dates.notice();
        LocalDate dismissal = dates.dismissal();
        if (dates.acknowledged().isEmpty()) {
            sentences.add("%s: notice on %s without an acknowledged notification.".formatted(dates.measure(), notice));
        }
        for (LocalDate acknowledged : dates.acknowledged()) {
            if (dates.opens() != null && acknowledged.isBefore(dates.opens())) {
                sentences.add("%s: the notification of %s is dated before consultation opened on %s.".formatted(dates.measure(),
                        acknowledged, dates.opens()));
            } else if (notice != null && !acknowledged.isBefore(notice)) {
                sentences.add("%s: the notification of %s does not come before notice on %s.".formatted(dates.measure(),
                        acknowledged, notice));
            } else if (dismissal != null && dismissal.isBefore(acknowledged.plusDays(dates.terms().notifyDays()))) {
                sentences.add("%s: from the notification on %s to the first dismissal on %s are less than %d days.".formatted(
                        dates.measure(), acknowledged, dismissal, dates.terms().notifyDays()));
            }
        }
    }

    private static void noticeAfter(LawDates dates, List<String> sentences) {
        LocalDate notice = dates.notice();
        if (notice != null && dates.closes() != null && !notice.isAfter(dates.closes())) {
            sentences
                    .add("%s: notice on %s, and consultation closes on %s.".formatted(dates.measure(), notice, dates.closes()));
        }
        if (notice != null && dates.approved() != null && notice.isBefore(dates.approved())) {
            sentences.add(
                    "%s: notice on %s, and the board approved on %s.".formatted(dates.measure(), notice, dates.approved()));
        }
    }

    private static void fullNotice(LawDates dates, List<String> sentences) {
        LocalDate notice = dates.notice();
        LocalDate dismissal = dates.dismissal();
        if (notice != null && dismissal != null && dismissal.isBefore(notice.plusDays(dates.terms().noticeDays()))) {
            sentences.add("%s: notice on %s and the first dismissal on %s, less than %d weeks later.".formatted(dates.measure(),
                    notice, dismissal, dates.terms().noticeWeeks()));
        }
    }
}
