package org.evenkeel.impact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.impact.model.SampleOrganisation.CENTRAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.evenkeel.impact.ensemble.Quantiles;
import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.ParameterBlock;
import org.evenkeel.impact.parameter.ParameterRow;
import org.evenkeel.impact.parameter.ParameterSet;
import org.evenkeel.impact.sampling.LatinHypercube;
import org.junit.jupiter.api.Test;

/**
 * What must be true, 1: what was found elsewhere comes out again. Writes docs/evidence.md with {@code -Devidence.update=true}.
 */
class EvidenceTest {

    private static final Path TABLE = Path.of("docs", "evidence.md");
    private final List<EvidenceTable.Row> rows = new EvidenceTable().rows();
    private final HeldOutYear year = new HeldOutYear();

    private static double upliftAt(double fairness, double shareDismissed) {
        Turnover turnover = new Turnover(new Conduct(fairness, 0.5, 0.5, 0.5, 0.5), 1);
        turnover.begin(ParameterBlock.of(CENTRAL));
        return turnover.upliftOfDismissals(shareDismissed)[0];
    }

    @Test
    void dismissals_raise_turnover_as_trevor_and_nyberg_found() {
        double half = upliftAt(0, 0.005);
        double one = upliftAt(0, 0.01);
        double fair = upliftAt(1, 0.01);
        System.out.printf("uplift at 0.5 %% dismissed %.3f, at 1 %% %.3f; fair procedure leaves %.2f of it%n", half, one,
                fair / one);
        assertThat(half).isBetween(0.20, 0.30);
        assertThat(one).isBetween(0.26, 0.36);
        assertThat(fair / one).isLessThanOrEqualTo(0.3);
    }

    @Test
    void absence_by_band_lies_within_the_published_interval() {
        Absence absence = new Absence(ImpactParameter.ABSENCE_DAYS_PUBLIC, Conduct.UNKNOWN, CENTRAL);
        System.out.printf("absence ratio at 4 %% %.2f, 8 %% %.2f, 13 %% %.2f, 18 %% %.2f, 25 %% %.2f%n", absence.ratio(0.04),
                absence.ratio(0.08), absence.ratio(0.13), absence.ratio(0.18), absence.ratio(0.25));
        assertThat(absence.ratio(0.04)).isBetween(1.0, 1.15);
        assertThat(absence.ratio(0.13)).isBetween(1.05, 1.6);
        assertThat(absence.ratio(0.25)).isBetween(1.54, 3.07);
        assertThat(absence.ratio(0.6)).isEqualTo(absence.ratio(0.25));
        assertThat(absence.ratio(0)).isEqualTo(1);
    }

    @Test
    void the_whole_model_gives_each_published_figure_again() {
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.within()).as(row.markdown()).isTrue());
    }

    @Test
    void programmes_of_the_fitting_years_lie_within_the_range_of_delivery() {
        ParameterRow range = ParameterSet.shipped().row(ImpactParameter.PROGRAMME_DELIVERY);
        assertThat(year.fitting).hasSize(5)
                .allSatisfy((name, rate) -> assertThat(rate).as(name).isBetween(range.low(), range.high()));
    }

    @Test
    void the_year_held_out_lies_within_what_the_others_predict() {
        System.out.printf("Brighton & Hove 2024/25 from five other programme-years: %.1f %% (%.1f to %.1f); it was %.1f %%%n",
                100 * year.middle(), 100 * year.low(), 100 * year.high(), 100 * year.happened());
        assertThat(year.happened()).isBetween(year.low(), year.high());
    }

    @Test
    void the_table_in_the_documentation_is_what_the_model_says() throws IOException {
        String table = document();
        System.out.println(table);
        if (Boolean.getBoolean("evidence.update")) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private String document() {
        String published = rows.stream().map(EvidenceTable.Row::markdown).collect(Collectors.joining("\n"));
        return """
                # The evidence, reproduced

                Written by `EvidenceTest` (`-Devidence.update=true`), which also fails where it no longer holds. Each study of grade A or B
                with a figure that the model can give is put to the whole model: the situation of the study, all parameters central.
                The parameters were chosen by these studies, so this shows that the equations carry them through, not that they are
                true here.

                | study | grade | what | published | accepted | the model |
                |---|---|---|---|---|---|
                %s

                %s"""
                .formatted(published, heldOut());
    }

    private String heldOut() {
        String programmes = year.fitting.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "| %s | %.1f %% |", each.getKey(), 100 * each.getValue()))
                .collect(Collectors.joining("\n"));
        Quantiles shipped = Quantiles
                .of(LatinHypercube.draw(ParameterSet.shipped(), 1, 2_000).of(ImpactParameter.PROGRAMME_DELIVERY));
        return """
                ## Savings delivered, and a year held out

                The range of programme delivery is 76 to 94 %%; eight of ten futures draw %s to %s %%. What fits it:

                | programme | delivered of planned |
                |---|---:|
                %s

                Brighton & Hove 2024/25 is held out. From the five above, a new programme-year delivers %s %% in the middle and
                %s to %s %% in eight of ten cases, which is £%s million to £%s million of the £%s million planned. It delivered **%s %%**,
                £%s million. The published range for Brighton (81 to 90 %%) that the parameter's row names has this year in it; the
                prediction does without.
                """
                .formatted(percent(shipped.p10()), percent(shipped.p90()), programmes, percent(year.middle()),
                        percent(year.low()), percent(year.high()), millions(year.low()), millions(year.high()), millions(1),
                        percent(year.happened()), millions(year.happened()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * 100);
    }

    private String millions(double share) {
        return String.format(Locale.ROOT, "%.1f", share * year.plannedThousands() / 1_000);
    }
}
