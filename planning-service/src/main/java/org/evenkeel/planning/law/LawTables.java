package org.evenkeel.planning.law;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Employment law as dated tables by territory, read and checked once; immutable. Every answer says since when it holds, how
 * well it is vouched for and whether it was carried forward: see {@link LawValue}. Every look-up throws {@link LawNotOnRecord}
 * for a date before the first row of its table, or a territory without one.
 */
public final class LawTables {

    private static final String NO_SUBJECT = "";

    private final LawSeries<Long> weekPayCap;
    private final LawSeries<RedundancyPayScale> redundancyPay;
    private final LawSeries<List<ConsultationThreshold>> thresholds;
    private final LawSeries<Integer> organisationWide;
    private final LawSeries<Integer> protectiveAward;
    private final LawSeries<NoticeScale> notice;
    private final LawSeries<OnCosts> onCosts;
    private final Map<EmploymentRight, LawSeries<Period>> qualifying;
    private final Map<String, LawSeries<ProtectedPeriod>> protectedPeriods;

    private LawTables(Function<LawTable, List<LawRow>> source) {
        weekPayCap = LawSeries.ofSingleRows(LawTable.WEEK_PAY_CAP, NO_SUBJECT, source.apply(LawTable.WEEK_PAY_CAP),
                row -> row.pence("week_pay_cap_gbp"));
        redundancyPay = new LawSeries<>(LawTable.REDUNDANCY_PAY_WEEKS, NO_SUBJECT,
                source.apply(LawTable.REDUNDANCY_PAY_WEEKS), LawScales::redundancyPay);
        ConsultationRows consultation = ConsultationRows.of(source.apply(LawTable.COLLECTIVE_CONSULTATION));
        thresholds = consultation.thresholds();
        organisationWide = consultation.organisationWide();
        protectiveAward = LawSeries.ofSingleRows(LawTable.PROTECTIVE_AWARD, NO_SUBJECT,
                source.apply(LawTable.PROTECTIVE_AWARD), row -> row.count("max_days_pay"));
        notice = new LawSeries<>(LawTable.MINIMUM_NOTICE, NO_SUBJECT, source.apply(LawTable.MINIMUM_NOTICE),
                LawScales::notice);
        onCosts = LawSeries.ofSingleRows(LawTable.ON_COSTS, NO_SUBJECT, source.apply(LawTable.ON_COSTS), OnCosts::from);
        qualifying = LawSeries.bySubject(LawTable.QUALIFYING_SERVICE, source.apply(LawTable.QUALIFYING_SERVICE),
                EmploymentRight.class, "right", row -> Period.ofMonths(row.count("service_months")));
        protectedPeriods = groups(source.apply(LawTable.PROTECTED_PERIOD));
    }

    /**
     * The tables that come with the product.
     *
     * @throws MalformedLawTable where one cannot be read, naming file, line and column
     */
    public static LawTables delivered() {
        return read(LawFile::delivered);
    }

    /**
     * Tables from elsewhere, in the form of those that come with the product.
     *
     * @param texts opens the text of a table; each is opened once and closed
     * @throws MalformedLawTable where one cannot be read, naming file, line and column
     */
    public static LawTables read(Function<LawTable, Reader> texts) {
        return new LawTables(table -> LawFile.rows(table, texts.apply(table)));
    }

    private static Map<String, LawSeries<ProtectedPeriod>> groups(List<LawRow> rows) {
        Map<String, LawSeries<ProtectedPeriod>> groups = new LinkedHashMap<>();
        rows.stream().collect(Collectors.groupingBy(row -> row.text("group"), LinkedHashMap::new, Collectors.toList()))
                .forEach((group, own) -> groups.put(group,
                        LawSeries.ofSingleRows(LawTable.PROTECTED_PERIOD, group, own, ProtectedPeriod::from)));
        return groups;
    }

    /** The most that counts of a week's pay, in pence, by the relevant date of the dismissal. */
    public LawValue<Long> weekPayCap(Territory territory, LocalDate relevantDate) {
        return weekPayCap.at(territory, relevantDate);
    }

    /** Collective consultation, by the day it opens. */
    public LawValue<CollectiveConsultation> consultation(Territory territory, LocalDate opens) {
        LawValue<List<ConsultationThreshold>> found = thresholds.at(territory, opens);
        Optional<LawValue<Integer>> trigger = organisationWide.find(territory, opens);
        CollectiveConsultation law = new CollectiveConsultation(found.value(), trigger.map(LawValue::value).orElse(null));
        return new LawValue<>(law, found.effectiveFrom(), found.carriedForward(), found.confidence(), found.source());
    }

    /**
     * Statutory minimum notice from employer to employee, in weeks; contracts may give more.
     *
     * @param completeYears complete years of service; 0 is taken to be at least the first month
     * @param given the day notice is given
     */
    public LawValue<Integer> noticeWeeks(Territory territory, int completeYears, LocalDate given) {
        LawValue<NoticeScale> scale = notice.at(territory, given);
        return new LawValue<>(scale.value().weeks(completeYears), scale.effectiveFrom(), scale.carriedForward(),
                scale.confidence(), scale.source());
    }

    /** The most days' pay awarded to each employee where consultation fails, by the date of dismissal. Pay is not capped. */
    public LawValue<Integer> protectiveAwardDays(Territory territory, LocalDate dismissal) {
        return protectiveAward.at(territory, dismissal);
    }

    /** Service before a right begins, by the date of dismissal. */
    public LawValue<Period> qualifyingService(EmploymentRight right, Territory territory, LocalDate dismissal) {
        LawSeries<Period> series = qualifying.get(right);
        if (series == null) {
            throw new LawNotOnRecord(LawTable.QUALIFYING_SERVICE, territory, dismissal, right.name());
        }
        return series.at(territory, dismissal);
    }

    /** Employer's on-costs, the same in both territories. */
    public LawValue<OnCosts> onCosts(LocalDate date) {
        return onCosts.at(Territory.GB, date);
    }

    /** Who must be offered a suitable vacancy first on a date; groups whose protection starts later are left out. */
    public List<LawValue<ProtectedPeriod>> protectedPeriods(Territory territory, LocalDate date) {
        return protectedPeriods.values().stream().flatMap(group -> group.find(territory, date).stream())
                .sorted(Comparator.comparing(found -> found.value().group())).toList();
    }

    LawValue<RedundancyPayScale> redundancyPayScale(Territory territory, LocalDate relevantDate) {
        return redundancyPay.at(territory, relevantDate);
    }

    /** The most weeks of redundancy pay that anybody can reach. */
    public LawValue<BigDecimal> mostRedundancyPayWeeks(Territory territory, LocalDate relevantDate) {
        LawValue<RedundancyPayScale> scale = redundancyPay.at(territory, relevantDate);
        return new LawValue<>(scale.value().mostWeeks(), scale.effectiveFrom(), scale.carriedForward(),
                scale.confidence(), scale.source());
    }
}
