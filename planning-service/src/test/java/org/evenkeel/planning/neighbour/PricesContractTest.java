package org.evenkeel.planning.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.parameter.DefaultParameters;
import org.evenkeel.planning.phasing.MeasureChoices;
import org.evenkeel.planning.phasing.PhasedChoice;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.pricing.RecoveryPrices.ShareCharge;
import org.evenkeel.planning.testing.Organisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** What is asked and read here is what impact-service's API document says, whole. */
class PricesContractTest {

    private static final Path DOCUMENT = Path.of("../impact-service/src/main/openapi/openapi.yaml");
    private static final Map<String, Class<?>> RECORDS = Map.of("RecoveryPricesRequest", PricesAsked.class, "PricedTeam",
            PricesAsked.Team.class, "PricedService", PricesAsked.Service.class, "PricedPartner", PricesAsked.Partner.class,
            "PricedChoice", PricesAsked.Choice.class, "RecoveryPricesResponse", PricesAnswered.class);

    /** Whether an answer comes from memory is nothing to planning: the parameter set says what it rests on. */
    private static final List<String> NOT_READ = List.of("cached", "computedAt");

    @ParameterizedTest
    @CsvSource({ "RecoveryPricesRequest", "PricedTeam", "PricedService", "PricedPartner", "PricedChoice",
            "RecoveryPricesResponse" })
    void every_field_of_the_document_is_here_and_no_other(String schema) throws IOException {
        JsonNode properties = new ObjectMapper(new YAMLFactory()).readTree(DOCUMENT.toFile())
                .at("/components/schemas/" + schema + "/properties");
        assertThat(properties.fieldNames()).toIterable().filteredOn(name -> !NOT_READ.contains(name)).isNotEmpty()
                .containsExactlyInAnyOrder(
                        Arrays.stream(RECORDS.get(schema).getRecordComponents()).map(RecordComponent::getName)
                                .toArray(String[]::new));
    }

    @Test
    void the_question_says_what_prices_depend_on() {
        OrganisationDocument document = Organisations.with(List.of(),
                Organisations.measure("A", "parks", 5_000_000, "2", 0));
        List<PhasedChoice> choices = Organisations.choices(document).stream().map(MeasureChoices::choices)
                .flatMap(List::stream).toList();
        PricesAsked asked = new PriceQuestion(document, DefaultParameters.load(), Organisations.LAW).of(new UUID(1, 2), 24,
                choices);
        assertThat(asked.sector()).isEqualTo(org.evenkeel.planning.baseline.Sector.COUNCIL);
        assertThat(asked.choices()).hasSameSizeAs(choices).allSatisfy(choice -> {
            assertThat(choice.teamIds()).containsExactly("rangers");
            assertThat(choice.employeesDismissed()).isEqualTo(2);
            assertThat(choice.protectiveAwardDays()).isEqualTo(180);
        });
    }

    @Test
    void the_answer_is_read_to_the_penny() throws IOException {
        RecoveryPrices prices = new ObjectMapper().readValue("""
                {"status": "known", "parameterSet": "7", "choices": [{"choiceId": "A/full/0/INDIVIDUAL",
                 "components": {"hiring": 1, "partner contribution": 2}}],
                 "teamTouched": [{"teamId": "T", "pence": 3}], "partnerTouched": [{"partnerId": "P", "pence": 4}],
                 "organisationTouchedPence": 5, "teamShareCharges": [{"teamId": "T", "breakpoints":
                 [{"shareBasisPoints": 0, "pence": 0}, {"shareBasisPoints": 400, "pence": 6}]}],
                 "servicePointMonths": [{"serviceId": "S", "pencePerPointMonth": 7}]}""", PricesAnswered.class).prices();
        assertThat(prices).isEqualTo(new RecoveryPrices("parameter set 7",
                Map.of("A/full/0/INDIVIDUAL", Map.of("hiring", 1L, "partner contribution", 2L)), Map.of("T", 3L),
                Map.of("P", 4L), 5, Map.of("T", List.of(new ShareCharge(0, 0), new ShareCharge(400, 6))), Map.of("S", 7L)));
    }
}
