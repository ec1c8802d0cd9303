package org.evenkeel.impact.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.evenkeel.impact.parameter.ImpactParameter;
import org.evenkeel.impact.parameter.OwnValue;
import org.evenkeel.impact.parameter.OwnValue.Origin;
import org.evenkeel.impact.parameter.ParameterRange;
import org.evenkeel.impact.parameter.ParameterSet;
import org.junit.jupiter.api.Test;

class MethodPageTest {

    private static final Path DOCUMENTATION = Path.of("../docs/method.md");
    private final ParameterSet shipped = ParameterSet.shipped();

    /** Run with {@code -Dmethod.update=true} to write the page of the documentation anew. */
    @Test
    void the_page_of_the_documentation_is_the_same_text() throws IOException {
        String page = new MethodPage(shipped).markdown();
        if (Boolean.getBoolean("method.update")) {
            Files.writeString(DOCUMENTATION, page);
        }
        assertThat(Files.readString(DOCUMENTATION)).as("write it with -Dmethod.update=true, and commit it").isEqualTo(page);
    }

    @Test
    void names_every_parameter_with_grade_and_evidence_and_leaves_no_mark() {
        String page = new MethodPage(shipped).markdown();
        assertThat(page).doesNotContain("{{", "}}").contains(shipped.version());
        assertThat(shipped.all()).allSatisfy(row -> assertThat(page.lines()
                .filter(line -> line.startsWith("| `" + row.parameter().publicName() + "` |"))).singleElement().asString()
                .contains("| " + row.evidence().grade() + " |"));
    }

    @Test
    void says_what_is_not_modelled_and_how_wrong_it_may_be() {
        MethodResponse structured = new MethodPage(shipped).structured();
        assertThat(structured.title()).isEqualTo("How the recovery model works, and how far to trust it");
        assertThat(structured.sections()).extracting(MethodSection::id).containsExactly("what-it-answers",
                "what-happens-in-the-model-month-by-month", "what-the-words-mean", "what-each-number-rests-on",
                "what-the-best-of-the-evidence-says", "what-is-not-modelled", "how-wrong-it-may-be", "how-to-argue-with-it");
        assertThat(structured.sections()).allSatisfy(section -> assertThat(section.markdown()).hasSizeGreaterThan(300));
        assertThat(structured.parameters()).hasSize(ImpactParameter.COUNT);
        assertThat(structured.introduction()).startsWith("This page is for a director of people");
    }

    @Test
    void shows_an_own_figure_and_keeps_what_people_wrote_within_its_cell() {
        ParameterSet own = shipped.with(List.of(new OwnValue(ImpactParameter.VACANCY_WEEKS, new ParameterRange(8, 14, 20),
                Origin.OVERRIDE, "a | b\n<script>alert(1)</script>")));
        String page = new MethodPage(own).markdown();
        assertThat(page).contains("filled after about 14 weeks", own.version())
                .contains("Own figure: a \\| b \\<script\\>alert(1)\\</script\\>");
    }
}
