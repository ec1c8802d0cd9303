package org.evenkeel.localstack.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;

/** From the list of plans to one plan, and to what approval waits for, found as people find it: by role and label. */
@ExtendWith({ PlatformExtension.class, ChromeExtension.class })
@Order(6)
@Timeout(180)
class PlanJourneyTest {

    private static Platform platform;
    private static URI origin;
    private static Chrome chrome;
    private static String plan;

    @BeforeAll
    static void prepare(Platform shared, Chrome given) {
        platform = shared;
        origin = shared.whole().origin();
        chrome = given;
        plan = ShownPlan.in(shared);
    }

    @Test
    void opens_a_plan_from_the_list_and_reads_what_it_does_with_each_measure() throws Exception {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("finance-director", "/");
            visit.link(ShownPlan.NAME).first().click();

            assertThat(visit.heading(ShownPlan.NAME)).isVisible();
            assertThat(region(page, "Headline figures")).containsText("of a target of £8,369,900");
            Locator measures = region(page, "Table of measures");
            assertThat(measures.getByRole(AriaRole.COLUMNHEADER)).containsText(
                    new String[] { "Measure", "What is done", "Begins", "Saves from", "In-year", "Full year", "One-off",
                            "FTE removed", "Why" });
            assertThat(measures.getByRole(AriaRole.ROW)).hasCount(21);
            assertThat(row(measures, "Savings of Adult Social Care")).containsText("£1,937,000");
            Download csv = page.waitForDownload(() -> visit.button("Download measures as CSV").click());
            assertThat(Files.readString(csv.path())).startsWith("reference,title,directorate,taken").hasLineCount(21);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void shows_what_each_chart_shows_as_a_table_with_units() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("executive", plan);

            Locator saving = figure(page, "Cumulative saving");
            assertThat(saving.locator("svg")).isVisible();
            saving.getByRole(AriaRole.BUTTON).click();
            assertThat(saving.getByRole(AriaRole.ROW)).hasCount(13);
            assertThat(row(saving, "Mar 2028")).containsText("£8,369,900");
            Locator recovery = figure(page, "Level of services");
            assertThat(recovery.locator("svg")).isVisible();
            recovery.getByRole(AriaRole.BUTTON).click();
            assertThat(recovery.getByRole(AriaRole.ROW)).hasCount(49);
            assertThat(row(recovery, "Apr 2027")).containsText("%");
            page.getByLabel("Recovery by month").selectOption("Net benefit so far");
            assertThat(row(figure(page, "Net benefit so far"), "Apr 2027")).containsText("£");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void shows_a_trustee_the_consultation_that_approval_waits_for_and_takes_a_vote() {
        JsonNode items = platform.apiAs("trustee").get("/api/planning" + plan + "/consultation").body().path("items");
        assertThat(items).as("measures of the plan").isNotEmpty();
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("third-trustee", plan);
            visit.link("Decide on it").click();

            Locator approve = page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHas(visit.heading("Approve")));
            assertThat(approve).containsText("Waits for:");
            assertThat(approve.getByRole(AriaRole.BUTTON)).hasText(new String[] { "Vote on approving" });
            Locator consultation = region(page, "Consultation by measure");
            for (JsonNode item : items) {
                assertThat(row(consultation, item.path("title").asText())).containsText(
                        item.path("needed").asBoolean() ? "Not opened yet" : "Not needed",
                        new ContainsTextOptions().setIgnoreCase(false));
            }
            visit.button("Vote on approving").click();
            Locator ask = page.getByRole(AriaRole.DIALOG);
            Looked.at(page, "vote");
            ask.getByLabel("Against").check();
            ask.getByLabel("Dissent").fill("Nobody has been asked yet.");
            ask.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vote on approving")).click();
            assertThat(ask).hasCount(0);
            assertThat(region(page, "The board")).containsText("on approving: Nobody has been asked yet.");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void shows_an_auditor_everything_and_offers_no_change() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("auditor", plan + "/decide");

            assertThat(region(page, "Consultation by measure")).isVisible();
            assertThat(region(page, "The board").getByRole(AriaRole.ROW)).not().hasCount(0);
            assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON)).hasCount(0);
            visit.link("Read the plan").click();
            assertThat(region(page, "Recovery")).containsText("As of");
            assertThat(page.getByText("Assess again")).hasCount(0);
        }
    }

    @Test
    void lets_pages_run_what_comes_from_this_address_alone() throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(origin.resolve("/plans/anything/decide")).build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'",
                "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'");
        assertThat(page.body()).contains("<div id=\"root\">").doesNotContain("<style");
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator figure(Page page, String title) {
        return page.getByRole(AriaRole.FIGURE).filter(new Locator.FilterOptions().setHasText(title));
    }

    private static Locator row(Locator within, String name) {
        return within.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions()
                .setHas(within.page().getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(name).setExact(true))));
    }
}
