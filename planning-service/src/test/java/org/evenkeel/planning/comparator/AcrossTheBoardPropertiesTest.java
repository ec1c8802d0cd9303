package org.evenkeel.planning.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds of a flat cut of any size, of any organisation. */
class AcrossTheBoardPropertiesTest {

    private static final int TRIES = 40;

    @Property(tries = TRIES)
    void a_larger_cut_dismisses_no_fewer_and_within_one_band_saves_no_less(@ForAll @IntRange(max = 200) int employees,
            @ForAll @IntRange(max = 9) int vacant, @ForAll @LongRange(max = 9_000_000_000L) long gross,
            @ForAll @IntRange(max = 2_999) int smaller) {
        AcrossTheBoard across = organisation(employees, vacant, gross).across();
        SizedCut less = across.sized(smaller);
        SizedCut more = across.sized(smaller + 1);
        assertThat(more.employees()).isGreaterThanOrEqualTo(less.employees());
        boolean sameDates = more.bands().equals(less.bands());
        if (sameDates) {
            assertThat(more.grossInYearPence()).isGreaterThanOrEqualTo(less.grossInYearPence());
            assertThat(more.oneOffInYearPence()).isGreaterThanOrEqualTo(less.oneOffInYearPence());
        } else {
            assertThat(more.bands()).containsKey("hall");
        }
    }

    @Property(tries = TRIES)
    void no_smaller_cut_reaches_what_the_chosen_one_reaches(@ForAll @IntRange(max = 60) int employees,
            @ForAll @LongRange(min = 1, max = 900_000_000L) long gross, @ForAll @LongRange(max = 300_000_000L) long target) {
        AcrossTheBoard across = organisation(employees, 1, gross).across();
        AcrossTheBoardCut chosen = across.reaching(target);
        assertThat(chosen.inYearPence()).isEqualTo(across.sized(chosen.shareBasisPoints()).countedPence());
        assertThat(chosen.reaches()).isEqualTo(chosen.inYearPence() >= target);
        for (int smaller = 0; smaller < chosen.shareBasisPoints(); smaller += 7) {
            assertThat(across.sized(smaller).countedPence()).isLessThan(chosen.reaches() ? target : chosen.inYearPence());
        }
    }

    @Property(tries = TRIES)
    void the_choices_come_to_the_figures(@ForAll @IntRange(max = 200) int employees, @ForAll @IntRange(max = 9) int vacant,
            @ForAll @LongRange(max = 9_000_000_000L) long gross, @ForAll @IntRange(min = 1, max = 3_000) int size) {
        AcrossTheBoard across = organisation(employees, vacant, gross).across();
        SizedCut sized = across.sized(size);
        AcrossTheBoardCut cut = across.cut(sized, 0);
        assertThat(cut.choices().stream().mapToLong(choice -> choice.saving().inYearNetPence()).sum())
                .isEqualTo(sized.grossInYearPence());
        assertThat(cut.choices().stream().mapToLong(choice -> choice.oneOffInYearPence()).sum())
                .isEqualTo(sized.oneOffInYearPence());
    }

    private static FlatCuts organisation(int employees, int vacant, long gross) {
        return new FlatCuts().service("parks", gross, null, null).posts("parks", employees, String.valueOf(vacant), "0")
                .service("none", null, null, null).service("roads", gross / 3, 0L, gross / 3);
    }
}
