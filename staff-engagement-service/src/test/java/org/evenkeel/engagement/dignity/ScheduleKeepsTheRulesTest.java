package org.evenkeel.engagement.dignity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.evenkeel.engagement.calendar.BankHolidays;
import org.evenkeel.engagement.engagementplan.CheckedMeasure;
import org.evenkeel.engagement.engagementplan.MeasureToConsult;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Band;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Establishment;
import org.evenkeel.engagement.engagementplan.MeasureToConsult.Pool;
import org.evenkeel.engagement.engagementplan.Scheduled;
import org.evenkeel.engagement.touchpoint.Conversation;
import org.evenkeel.engagement.touchpoint.PlannedTouchpoint;
import org.evenkeel.engagement.touchpoint.SaidWord;

import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** For random plans, what is scheduled breaks no law and no hard policy that a schedule can break. */
class ScheduleKeepsTheRulesTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);
    private static final DignityCatalogue CATALOGUE = new DignityCatalogue(new ObjectMapper());
    private static final Set<String> TOLD_BY_A_SCHEDULE = Set.of("D1", "D2", "D3", "D4", "D8", "D9", "D10", "D22", "D25",
            "D27");

    private final BankHolidays holidays = new BankHolidays();

    @Property(tries = 150)
    void no_schedule_breaks_a_law_or_a_hard_policy(@ForAll("measures") MeasureToConsult measure) {
        CheckedMeasure.Checked checked = Scheduled.on(START, holidays.workingDays(measure.establishments().stream()
                .map(Establishment::jurisdiction).toList(), List.of()), measure);
        List<PlannedTouchpoint> touchpoints = checked.measures().get(0).touchpoints();
        List<RuleJudgement> judged = DignityRuleset.judge(new DignityCase(DignityClock.PLANNED,
                new DignityCase.Frame(checked.calendar(), Thresholds.of(CATALOGUE.rules())),
                checked.measures().get(0).missed() == null ? List.of(LawDates.planned(measure)) : List.of(),
                new DignityCase.Said(touchpoints.stream().map(ScheduleKeepsTheRulesTest::word).toList(),
                        touchpoints.stream().map(Conversation::planned).toList()),
                DignityFacts.NONE, List.of(), List.of()));
        assertThat(judged).filteredOn(one -> CATALOGUE.rule(one.rule()).hard())
                .allSatisfy(one -> assertThat(one.sentences()).as(one.rule()).isEmpty());
        if (checked.measures().get(0).missed() == null) {
            assertThat(judged).filteredOn(one -> TOLD_BY_A_SCHEDULE.contains(one.rule()))
                    .allSatisfy(one -> assertThat(one.occasions()).as("%s was looked at", one.rule()).isPositive());
        }
    }

    private static SaidWord word(PlannedTouchpoint one) {
        return new SaidWord(one.measure(), 1, one.step(), one.subject(), one.subjectName(), one.team(), one.owner(),
                one.window().planned(), one.window().planned());
    }

    @Provide
    Arbitrary<MeasureToConsult> measures() {
        Arbitrary<Terms> terms = Combinators.combine(Arbitraries.integers().between(30, 100), Arbitraries.of(30, 45, 90),
                Arbitraries.integers().between(1, 12)).as(Terms::new);
        return Combinators.combine(Arbitraries.integers().between(5, 120), terms, Arbitraries.integers().between(1, 5),
                Arbitraries.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND")).as(ScheduleKeepsTheRulesTest::measure);
    }

    private record Terms(int days, int minimum, int weeks) {
    }

    private static MeasureToConsult measure(int opensAfter, Terms terms, int pools, String nation) {
        int days = terms.days;
        int minimum = terms.minimum;
        int weeks = terms.weeks;
        LocalDate opens = START.plusDays(opensAfter);
        LocalDate notice = opens.plusDays(days);
        LocalDate dismissal = Stream.of(notice.plusWeeks(weeks), opens.plusDays(minimum + 1L)).max(LocalDate::compareTo)
                .orElseThrow();
        return new MeasureToConsult("M", "Measure", "S", "Service", null, List.of(), true, true, true, opens, 0, opens,
                opens.plusDays(days - 1L), notice, dismissal, dismissal.plusDays(1), Band.TWENTY_OR_MORE, minimum, minimum,
                weeks,
                List.of(new Establishment("E", "Hall", nation, true, 25)),
                IntStream.range(0, pools).mapToObj(i -> new Pool("P-" + i, "T-" + i / 2, "Team " + i / 2, "Role " + i, i + 1))
                        .toList(),
                List.of(), false);
    }
}
