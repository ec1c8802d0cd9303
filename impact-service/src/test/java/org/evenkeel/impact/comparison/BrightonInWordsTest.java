package org.evenkeel.impact.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.evenkeel.impact.assessment.AskedQuestions;
import org.evenkeel.impact.assessment.AssessmentFigures;
import org.evenkeel.impact.assessment.FigureUnit;
import org.evenkeel.impact.assessment.OfHundred;
import org.evenkeel.impact.assessment.Pounds;
import org.evenkeel.impact.assessment.RangeFigure;
import org.evenkeel.impact.assessment.Simulator;
import org.evenkeel.impact.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

/**
 * Brighton's plan beside the cut across the board, as planning asked about both: the words, the table and the picture of the README.
 * Run with {@code -Dbrighton.update=true} to write them anew.
 */
class BrightonInWordsTest {

    private static final Path README = Path.of("README.md");
    private static final Path PICTURE = Path.of("brighton-recovery.svg");
    private static final String BEGIN = "<!-- made by BrightonInWordsTest -->\n";
    private static final String END = "<!-- end of what is made -->";
    private static final double MILLION_POUNDS = 1e8;

    private static ComparisonContent compared() {
        List<NamedQuestion> plans = List.of(
                new NamedQuestion("Brighton's plan", new UUID(0, 1), AskedQuestions.read("brighton-plan")),
                new NamedQuestion("the cut across the board", new UUID(0, 2), AskedQuestions.read("brighton-across-the-board")));
        return new Comparer(new Simulator(), ParameterSet.shipped(), plans).content();
    }

    @Test
    void the_words_the_table_and_the_picture_are_what_the_model_says() throws IOException {
        ComparisonContent content = compared();
        String made = BEGIN + "\n" + words(content) + "\n" + table(content) + "\n" + END;
        String picture = picture(content);
        String readme = Files.readString(README);
        if (Boolean.getBoolean("brighton.update")) {
            Files.writeString(README, readme.substring(0, readme.indexOf(BEGIN)) + made
                    + readme.substring(readme.indexOf(END) + END.length()));
            Files.writeString(PICTURE, picture);
        }
        System.out.println(made);
        assertThat(Files.readString(README)).as("write it with -Dbrighton.update=true, and commit it").contains(made);
        assertThat(Files.readString(PICTURE)).as("write it with -Dbrighton.update=true, and commit it").isEqualTo(picture);
    }

    /** What the words rest on: should the model change so far, the words must. */
    @Test
    void brightons_list_takes_no_posts_and_the_flat_cut_takes_them_from_everybody() {
        assertThat(AskedQuestions.read("brighton-plan").measures()).isNotEmpty()
                .allSatisfy(measure -> assertThat(measure.leavers()).isEmpty());
        assertThat(AskedQuestions.read("brighton-across-the-board").measures().stream().filter(each -> !each.leavers().isEmpty()))
                .hasSizeGreaterThan(15);
    }

    private static String words(ComparisonContent content) {
        PlanPair pair = content.pairs().get(0);
        return wrapped("""
                Brighton & Hove's savings list of 2023/24 says what each measure saves and not which posts it takes. So its plan, as
                planning asked about it, takes no posts: nobody is disturbed, and **recovery costs nothing because of what the list
                does not say**. What users lose for good is the share of each service that an assumption of the import lays to each
                saving. The cut across the board saves as much in the year by taking one percentage from every service, posts
                included. That is the difference shown here, not a finding that Brighton's measures hurt nobody.""")
                + "\n\n" + wrapped(pair.paragraph()) + "\n";
    }

    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : text.strip().split("\\s+")) {
            if (length > 0 && length + 1 + word.length() > 138) {
                wrapped.append('\n');
                length = 0;
            }
            wrapped.append(length > 0 ? " " : "").append(word);
            length += word.length() + (length > 0 ? 1 : 0);
        }
        return wrapped.toString();
    }

    private static String table(ComparisonContent content) {
        AssessmentFigures plan = content.plans().get(0).figures();
        AssessmentFigures flat = content.plans().get(1).figures();
        StringBuilder table = new StringBuilder("| middle future (eight of ten between) | %s | %s |\n|---|---:|---:|\n"
                .formatted(content.plans().get(0).name(), content.plans().get(1).name()));
        row(table, "saved in the first year", plan.inYearSavingPence(), flat.inYearSavingPence());
        row(table, "organisation whole again, months", plan.recoveryMonth(), flat.recoveryMonth());
        row(table, "recovery cost over 36 months", plan.recoveryCostPence(), flat.recoveryCostPence());
        row(table, "of it, work met by overload", plan.recoveryCostParts().overtimePence(),
                flat.recoveryCostParts().overtimePence());
        row(table, "of it, hiring", plan.recoveryCostParts().hiringPence(), flat.recoveryCostParts().hiringPence());
        row(table, "people who quit beyond normal", plan.quitsBeyondNormal(), flat.quitsBeyondNormal());
        row(table, "days of absence beyond normal", plan.absenceDaysBeyondNormal(), flat.absenceDaysBeyondNormal());
        row(table, "lasting loss over 36 months, beside it", plan.lastingLossPence(), flat.lastingLossPence());
        row(table, "net benefit over 36 months", plan.netBenefitPence(), flat.netBenefitPence());
        table.append("| futures in which it is a false economy | %s | %s |\n".formatted(
                OfHundred.of(plan.probabilityFalseEconomy().basisPoints()),
                OfHundred.of(flat.probabilityFalseEconomy().basisPoints())));
        return table.toString();
    }

    private static void row(StringBuilder table, String what, RangeFigure one, RangeFigure other) {
        table.append("| %s | %s | %s |\n".formatted(what, shown(one), shown(other)));
    }

    private static String shown(RangeFigure figure) {
        boolean certain = Objects.equals(figure.p10(), figure.p90());
        return certain ? shown(figure.unit(), figure.p50())
                : "%s (%s to %s)".formatted(shown(figure.unit(), figure.p50()), shown(figure.unit(), figure.p10()),
                        shown(figure.unit(), figure.p90()));
    }

    private static String shown(FigureUnit unit, Long value) {
        if (value == null) {
            return "not in 48";
        }
        return switch (unit) {
            case PENCE -> Pounds.of(value);
            case HUNDREDTHS_OF_EMPLOYEES -> String.format(Locale.UK, "%,d", Math.round(value / 100.0));
            default -> String.format(Locale.UK, "%,d", value);
        };
    }

    private static String picture(ComparisonContent content) {
        List<ComparedPlan> plans = content.plans();
        return new RecoveryPicture(plans.stream().map(ComparedPlan::name).toList())
                .panel("Level of all services, against what each plan promises", "per cent of the promise", 100,
                        plans.stream().map(ComparedPlan::organisationLevel).toList())
                .panel("Commitment of those who stay, below its baseline", "standard deviations lost", 1_000,
                        plans.stream().map(ComparedPlan::commitmentLoss).toList())
                .panel("Savings less one-off and recovery cost, from the start to the end of each month", "£ million",
                        MILLION_POUNDS, plans.stream().map(ComparedPlan::netBenefit).toList())
                .toString();
    }
}
