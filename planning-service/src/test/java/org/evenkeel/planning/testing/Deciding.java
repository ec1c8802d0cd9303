package org.evenkeel.planning.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.evenkeel.platform.security.Roles;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/**
 * A plan of a small council on its way to the board: five trustees, quorum three, and measures that must all be taken. Robin is
 * the finance director, Edie an executive, Terry, Tara and Tim are trustees.
 */
public final class Deciding {

    /** Closes a depot: nobody leaves, no service falls. */
    public static final String DEPOT = must(Records.measure("DEPOT", 3_660_000, ""));

    /** Two of twelve officers are dismissed. */
    public static final String OFFICERS = officers("full", 2);

    /** Parks open for fewer hours. */
    public static final String HOURS = must(Records.measure("HOURS", 3_660_000, """
            "serviceEffects": [{"service": "parks", "levelLossBasisPoints": 500, "demandMovedBasisPoints": 0}]"""));

    /** Nothing that could be used before people are made redundant. */
    private static final String NO_VACANCY = Records.pool("officers", "rangers").replace("\"vacantFte\": 1",
            "\"vacantFte\": 0");
    private static final String BOARD_OF_FIVE = "\"boardMembers\": 5, \"quorum\": 3";

    public final String organisation;
    public final FinanceDirector robin;
    public final Colleague edie;
    public final Colleague terry;
    public final Colleague tara;
    public final Colleague tim;
    private final String[] measures;
    private String plan;

    private Deciding(String organisation, String[] measures) {
        this.organisation = organisation;
        this.measures = measures;
        robin = FinanceDirector.of(organisation);
        edie = Colleague.of(organisation, "edie", Roles.EXECUTIVE);
        terry = trustee("terry");
        tara = trustee("tara");
        tim = trustee("tim");
    }

    /** A draft that takes all of these measures. */
    public static Deciding on(String organisation, String... measures) {
        return on(organisation, BOARD_OF_FIVE, measures);
    }

    /** @param board fields of the organisation that say how its board decides */
    public static Deciding on(String organisation, String board, String[] measures) {
        Deciding deciding = new Deciding(organisation, measures);
        deciding.records(board, measures);
        deciding.plan = deciding.draft();
        return deciding;
    }

    public static String must(String measure) {
        return measure.replace("\"mustBeTaken\": false", "\"mustBeTaken\": true");
    }

    /** Dismisses so many of the officers. */
    public static String officers(String option, int posts) {
        return must(Records.measure("OFFICERS", 1_830_000L * posts, """
                "postsRemoved": [{"pool": "officers", "vacancyFte": 0, "agencyFte": 0, "voluntaryFte": 0,
                  "redeployedFte": 0, "compulsoryFte": %d}]""".formatted(posts)).replace("\"full\"", "\"" + option + "\""));
    }

    /** Puts these measures on record, for the same organisation and board. */
    public void records(String board, String... onRecord) {
        robin.importsDocument("""
                {"organisation": {"name": "Small Council", "sector": "COUNCIL", "financialYearStart": "--04-01"%s},
                 "establishments": [%s], "services": [%s], "teams": [%s], "pools": [%s], "measures": [%s],
                 "assessments": [%s]}""".formatted(
                board.isEmpty() ? "" : ", " + board, Records.establishment("hall"), Records.service("parks", 2),
                Records.team("rangers", "parks", "hall"), NO_VACANCY, String.join(",", onRecord),
                Arrays.stream(onRecord).map(Deciding::assessed).collect(Collectors.joining(","))));
    }

    /** A council decides on nothing that it has not assessed. */
    private static String assessed(String measure) {
        return "{\"measure\": \"%s\", \"equality\": \"COMPLETE\"}".formatted(JsonPath.from(measure).getString("reference"));
    }

    /** Another draft from what is on record. */
    public String draft() {
        String scenario = Solves.keep(robin, Scenarios.target(1_000));
        String job = Solves.request(robin, scenario);
        Solves.planOf(robin, job, "SOLVED");
        String draft = robin.get("/solve-jobs/" + job).extract().path("planId");
        robin.post("/plans/%s/cumulative-assessments".formatted(draft), "{\"statement\": \"Nobody is hit twice.\"}")
                .statusCode(201);
        return draft;
    }

    /** The same people, deciding on another plan. */
    public Deciding on(String anotherPlan) {
        Deciding other = new Deciding(organisation, measures);
        other.plan = anotherPlan;
        return other;
    }

    public Colleague trustee(String name) {
        return Colleague.of(organisation, name, Roles.TRUSTEE);
    }

    public String plan() {
        return plan;
    }

    public String path(String step) {
        return "/plans/%s/%s".formatted(plan, step);
    }

    public String tag() {
        return robin.tag("/plans/" + plan);
    }

    public String sha() {
        return robin.get("/plans/" + plan).extract().path("contentSha256");
    }

    /** A body that names the content that was read, and these further fields. */
    public String read(String fields) {
        return "{\"contentSha256\": \"%s\"%s}".formatted(sha(), fields.isEmpty() ? "" : ", " + fields);
    }

    public Deciding signedOff() {
        JsonPath content = robin.get("/plans/" + plan).extract().jsonPath();
        for (String measure : content.<String> getList("content.measures.measure")) {
            edie.post("/measures/%s/sign-offs".formatted(measure), "{}").statusCode(201);
        }
        return this;
    }

    public ValidatableResponse propose(String fields) {
        return robin.request().contentType("application/json").header("If-Match", tag()).body(read(fields))
                .post(path("proposals")).then();
    }

    public Deciding proposed() {
        signedOff().propose("").statusCode(200);
        return this;
    }

    public ValidatableResponse step(Colleague who, String step, String fields) {
        return who.post(path(step), tag(), read(fields));
    }

    public Deciding endorsed() {
        proposed().step(edie, "endorsements", "").statusCode(200);
        return this;
    }

    public ValidatableResponse vote(Colleague who, String decision, String vote) {
        return step(who, "votes", "\"decision\": \"%s\", \"vote\": \"%s\"".formatted(decision, vote));
    }

    /** Terry, Tara and Tim vote for it. */
    public Deciding carried(String decision) {
        vote(terry, decision, "FOR").statusCode(200);
        vote(tara, decision, "FOR").statusCode(200);
        vote(tim, decision, "FOR").statusCode(200);
        return this;
    }

    public Deciding authorised() {
        endorsed().carried("AUTHORISE").step(terry, "authorisations", "\"minute\": \"Minute 4\"").statusCode(200);
        return this;
    }

    public JsonPath decisions() {
        return robin.get(path("decisions")).statusCode(200).extract().jsonPath();
    }

    /** Sentences that a step still waits for. */
    public List<String> waits(String step) {
        return decisions().getList("decisions.find { it.decision == '%s' }.waitsFor.sentence".formatted(step));
    }

    /** Codes of what a step still waits for. */
    public List<String> waitCodes(String step) {
        return decisions().getList("decisions.find { it.decision == '%s' }.waitsFor.code".formatted(step));
    }
}
