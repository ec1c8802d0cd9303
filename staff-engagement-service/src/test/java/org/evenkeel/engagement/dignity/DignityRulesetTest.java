package org.evenkeel.engagement.dignity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

/** No rule of the catalogue is left unjudged or untested. */
class DignityRulesetTest {

    @Test
    void every_rule_of_the_catalogue_is_judged_and_has_a_test_of_its_name() {
        List<String> catalogue = new DignityCatalogue(new ObjectMapper()).rules().stream().map(DignityRule::id).toList();
        assertThat(catalogue).containsExactlyElementsOf(IntStream.rangeClosed(1, 28).mapToObj(i -> "D" + i).toList());
        assertThat(catalogue).allSatisfy(rule -> new JudgedCase(DignityClock.ACTUAL).judged(rule));
        List<String> tested = Stream
                .of(LawAndVacancyRulesTest.class, WordAndMeetingRulesTest.class, CareAndBurdenRulesTest.class)
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods())).map(method -> method.getName().split("_")[0])
                .filter(name -> name.matches("D\\d+")).distinct().toList();
        assertThat(tested).containsExactlyInAnyOrderElementsOf(catalogue);
    }
}
