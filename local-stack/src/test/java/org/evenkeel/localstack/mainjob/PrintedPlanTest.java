package org.evenkeel.localstack.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.evenkeel.localstack.terminal.Table;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class PrintedPlanTest {

    private static final String PLAN = """
            {"content":{"scenario":{"name":"70 % of the list, 2027/28"},"year":"2027/28","pricesFrom":"default parameters",
             "figures":{"targetInYearPence":100000000,"inYearPence":120000000,"inYearShortfallPence":0,
              "fullYearPence":150000000,"oneOffPence":30000000,"postsRemovedHundredths":1250,"employeesLeaving":13,
              "costPence":400000000,"costParts":[{"name":"Recovery","pence":400000000}],"measuresTaken":2,"measures":3},
             "gap":{"inYearPence":0,"inYearBasisPoints":0,"costPence":100000,"costBasisPoints":3},
             "sentences":["This plan saves £1,200,000."],"brokenRules":[],
             "measures":[
              {"measure":"safer-communities","title":"Safer Communities","taken":true,"optionTitle":"All of the published saving",
               "begins":"2027-04-01","savingFrom":"2027-08-12","inYearPence":100000000,"fullYearPence":120000000,
               "oneOffPence":30000000,"postsRemovedHundredths":1250},
              {"measure":"CHSC1","title":"Assessment for transport","taken":true,"optionTitle":"As published",
               "begins":"2027-04-01","savingFrom":"2027-04-01","inYearPence":20000000,"fullYearPence":30000000,
               "oneOffPence":0,"postsRemovedHundredths":0},
              {"measure":"adult-learning","title":"Adult learning","taken":false}],
             "months":[],"assumed":[],"assumptions":[]}}""";

    @Test
    void shows_each_measure_once_by_name_with_what_is_done_when_and_for_how_much() throws IOException {
        assertThat(text()).contains("""
                Measure                   What is done              Begins  Saves from     In-year   Full year   One-off   FTE
                ------------------------  ------------------------  ------  ----------  ----------  ----------  --------  ----
                Safer Communities         All of the published      Apr 27  12 Aug 27   £1,000,000  £1,200,000  £300,000  12.5
                                          saving
                CHSC1 Assessment for      As published              Apr 27  1 Apr 27      £200,000    £300,000        £0   0.0
                transport
                Adult learning            not taken
                """);
    }

    private static String text() throws IOException {
        JsonNode plan = new ObjectMapper().readTree(PLAN);
        return new PrintedPlan(plan).text();
    }

    @Test
    void fits_the_width_of_a_table() throws IOException {
        assertThat(text().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Table.WIDTH));
    }
}
