package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.assertj.core.api.SoftAssertions;
import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;

/** Every operation of every API document, asked for by everybody who must not get it. */
@ExtendWith(PlatformExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(5)
class EveryOperationTest {

    /** Of nobody in particular: any organisation may read them. */
    private static final Map<String, String> OF_ALL = Map.of("GET /api/planning/law-tables/{name}", "law is the same for all",
            "PUT /api/engagement/retention-periods/{category}",
            "each decides its own, of categories that are the same for all");
    /** Asked for by planning before anything is known, which is what they say then. */
    private static final Set<String> UNKNOWN = Set.of("/api/engagement/conduct/{planId}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** How often, by what was tried. */
    private static final Map<String, Integer> TRIED = new TreeMap<>();

    private static ApiDocuments documents;
    private static People brighton;
    private static People salford;
    private static Identifiers identifiers;
    private static OnRecord brightons;
    private static Caller nobody;

    @BeforeAll
    static void fill(Platform platform) throws Exception {
        documents = ApiDocuments.committed();
        brighton = new People(platform, "brighton");
        salford = new People(platform, "salford");
        nobody = new Caller(platform.whole().origin(), "");
        OneOfEverything.putOnRecord(platform);
        identifiers = new Identifiers(documents, brighton);
        documents.operations().forEach(identifiers::path);
        brightons = new OnRecord(documents, brighton, identifiers);
    }

    @AfterAll
    static void tell() {
        System.out.printf("Every operation, and all refused: %d operations of three services (%d name something); tried %s%n",
                documents.operations().size(), documents.operations().stream().filter(Operation::namesSomething).count(),
                TRIED);
    }

    @Test
    void something_is_known_for_every_path_that_names_something() {
        Set<String> unknown = new TreeSet<>();
        documents.operations().stream().filter(Operation::namesSomething)
                .filter(operation -> identifiers.path(operation).isEmpty()).forEach(operation -> unknown.add(operation.path()));
        assertThat(unknown).as("give OneOfEverything what makes one").isEmpty();
    }

    /** Else a wrong path would be taken for a right refusal below. */
    @Test
    void an_organisation_is_shown_what_is_its_own_by_these_paths() {
        Map<String, Answer> records = brightons.all();
        assertThat(records).hasSizeGreaterThan(50);
        records.values().removeIf(answer -> answer.status() == 200);
        assertThat(records).isEmpty();
    }

    @Test
    void another_organisation_is_answered_404_whatever_it_asks_of_it_and_in_whatever_role() {
        Map<String, Answer> before = brightons.all();
        SoftAssertions softly = new SoftAssertions();
        brightons.named().filter(operation -> !OF_ALL.containsKey(operation.title()) && !UNKNOWN.contains(operation.path()))
                .forEach(operation -> {
                    for (String role : salford.named(operation)) {
                        Answer answer = salford.as(role, operation, brightons.path(operation), brightons.body(operation));
                        softly.assertThat(answer.status()).as("%s as %s: %s", operation.title(), role, answer.body())
                                .isEqualTo(404);
                        softly.assertThat(answer.body().path("type").asText()).as(operation.title())
                                .isEqualTo("/problems/not-found");
                        count("identifiers of another organisation in a right role");
                    }
                });
        softly.assertAll();
        assertUnchanged(before);
    }

    /** Last, as what names another's may be put on one's own record. */
    @Test
    @Order(Integer.MAX_VALUE)
    void another_organisation_changes_nothing_by_what_it_names_in_a_body() {
        Map<String, Answer> before = brightons.all();
        Map<String, String> names = names();
        SoftAssertions softly = new SoftAssertions();
        documents.operations().stream().filter(operation -> operation.isChange() && !operation.namesSomething())
                .forEach(operation -> {
                    for (String role : salford.named(operation)) {
                        Answer answer = salford.as(role, operation, operation.path(), operation.body(names));
                        softly.assertThat(answer.status()).as("%s as %s: %s", operation.title(), role, answer.body())
                                .isBetween(200, 499);
                        count("identifiers of another organisation in a body");
                    }
                });
        softly.assertAll();
        assertUnchanged(before);
    }

    @Test
    void another_organisation_is_told_that_nothing_is_known_where_that_is_an_answer() {
        brightons.named().filter(operation -> UNKNOWN.contains(operation.path())).forEach(operation -> {
            assertThat(brighton.read(operation, brightons.path(operation)).body().path("status").asText()).isEqualTo("known");
            for (String role : salford.named(operation)) {
                Answer answer = salford.as(role, operation, brightons.path(operation), "");
                assertThat(answer.body().path("status").asText()).as("%s", answer.body()).isEqualTo("unknown");
                count("identifiers of another organisation in a right role");
            }
        });
    }

    @Test
    void another_organisations_lists_show_nothing_of_it() {
        Set<String> ours = identifiersIn(brightons.all().values());
        assertThat(ours).hasSizeGreaterThan(5);
        SoftAssertions softly = new SoftAssertions();
        brightons.lists().forEach(operation -> {
            softly.assertThat(identifiersIn(List.of(salford.read(operation, operation.path()))))
                    .as(operation.title()).doesNotContainAnyElementsOf(ours);
            for (String query : brightons.queries(operation)) {
                Answer answer = salford.read(operation, operation.path() + query);
                softly.assertThat(answer.status()).as("%s: %s", operation.title() + query, answer.body()).isIn(200, 404, 422);
                softly.assertThat(told(answer)).as(operation.title() + query).isEmpty();
                count("identifiers of another organisation in a query");
            }
        });
        softly.assertAll();
    }

    @Test
    void each_role_that_is_not_named_is_answered_403() {
        Map<String, Answer> before = brightons.all();
        SoftAssertions softly = new SoftAssertions();
        documents.operations().stream().filter(operation -> !operation.isOpen()).forEach(operation -> {
            String path = identifiers.path(operation).orElse(operation.path().replaceAll("[{}]", ""));
            for (String role : brighton.roles()) {
                if (!operation.roles().contains(role)) {
                    Answer answer = brighton.as(role, operation, path, brightons.body(operation));
                    softly.assertThat(answer.status()).as("%s as %s: %s", operation.title(), role, answer.body())
                            .isEqualTo(403);
                    count("wrong roles");
                }
            }
        });
        softly.assertAll();
        assertUnchanged(before);
    }

    @Test
    void nobody_is_answered_401() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (Operation operation : documents.operations()) {
            if (!operation.isOpen()) {
                String path = identifiers.path(operation).orElse(operation.path().replaceAll("[{}]", ""));
                Answer answer = nobody.send(operation.method(), path, brightons.body(operation), operation.headers());
                softly.assertThat(answer.status()).as(operation.title()).isEqualTo(401);
                count("without a token");
            }
        }
        softly.assertAll();
    }

    @Test
    void every_operation_names_roles_that_somebody_has() {
        assertThat(documents.operations()).hasSizeGreaterThan(120).filteredOn(operation -> !operation.isOpen())
                .allMatch(operation -> !operation.roles().isEmpty() && brighton.roles().containsAll(operation.roles()));
    }

    private static void count(String what) {
        TRIED.merge(what, 1, Integer::sum);
    }

    /** What bodies may name: plans, people and events of Brighton. */
    private static Map<String, String> names() {
        Map<String, String> known = identifiers.known();
        String plan = known.getOrDefault("/api/planning/plans/{id}", "");
        String person = known.getOrDefault("/api/engagement/people/{id}", "");
        return Map.of("planId", plan, "nextPlanId", plan, "changedPlanId", plan, "lineageId", plan, "stream", "plan:" + plan,
                "members", person);
    }

    private static void assertUnchanged(Map<String, Answer> before) {
        SoftAssertions softly = new SoftAssertions();
        brightons.all().forEach((path, answer) -> softly.assertThat(answer).as(path).isEqualTo(before.get(path)));
        softly.assertAll();
    }

    /** What an answer tells of what was asked for, but for saying that it is not known. */
    private static List<JsonNode> told(Answer answer) {
        if (answer.status() != 200) {
            return List.of();
        }
        JsonNode body = answer.body();
        JsonNode listed = body.isArray() ? body : body.path("items");
        Stream<JsonNode> all = listed.isMissingNode() ? Stream.of(body) : StreamSupport.stream(listed.spliterator(), false);
        return all.filter(one -> !one.path("status").asText().equals("unknown")).toList();
    }

    private static Set<String> identifiersIn(Iterable<Answer> answers) {
        Set<String> found = new TreeSet<>();
        answers.forEach(answer -> UUID.matcher(answer.body().toString()).results().forEach(one -> found.add(one.group())));
        return found;
    }
}
