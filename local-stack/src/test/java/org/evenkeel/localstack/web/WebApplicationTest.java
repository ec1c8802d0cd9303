package org.evenkeel.localstack.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.mainjob.ApiClient;
import org.evenkeel.localstack.mainjob.Assignment;
import org.evenkeel.localstack.mainjob.MainJob;
import org.evenkeel.localstack.terminal.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** Signing in, plans and one plan, found as people find them: by role and label. */
@ExtendWith({ PlatformExtension.class, ChromeExtension.class })
@Order(6)
class WebApplicationTest {

    private static final InstantSource AUTUMN = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
    private static final String PLAN = "70 % of the list, 2027/28";

    private static URI origin;
    private static Chrome chrome;

    @BeforeAll
    static void prepare(Platform platform, Chrome given) {
        origin = platform.whole().origin();
        chrome = given;
        ApiClient api = platform.apiAs("finance-director");
        if (!api.get("/api/planning/plans?limit=100").body().findValuesAsText("scenarioName").contains(PLAN)) {
            new MainJob(platform::apiAs, new Progress(new PrintStream(OutputStream.nullOutputStream()), AUTUMN),
                    Path.of("..").toAbsolutePath().normalize(), AUTUMN)
                    .run(new Assignment(Optional.empty(), Optional.empty()));
        }
    }

    @Test
    void signs_in_and_out_and_in_again_by_keycloak() {
        try (Visit visit = visit(Visit.Screen.WIDE, ColorScheme.LIGHT)) {
            Page page = visit.signedIn("finance-director", "/plans");
            assertThat(page.getByText("Fiona Marsh, Finance director")).isVisible();

            visit.button("Sign out").click();
            assertThat(visit.heading("You are signed out")).isVisible();
            visit.button("Sign in again").click();

            assertThat(page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void stays_signed_in_over_a_reload_and_keeps_no_token_in_the_browser() {
        try (Visit visit = visit(Visit.Screen.WIDE, ColorScheme.LIGHT)) {
            Page page = visit.signedIn("finance-director", "/plans");
            assertThat((String) page.evaluate("JSON.stringify([localStorage, sessionStorage])"))
                    .doesNotContain("eyJ", "access_token");

            page.reload();

            assertThat(visit.heading("Plans")).isVisible();
            assertThat(visit.link(PLAN).first()).isVisible();
        }
    }

    @Test
    void comes_back_to_the_page_that_was_asked_for() {
        try (Visit visit = visit(Visit.Screen.WIDE, ColorScheme.LIGHT)) {
            Page page = visit.signedIn("executive", "/plans?from=letter");

            assertThat(page).hasURL(origin + "/plans?from=letter");
        }
    }

    @Test
    void tells_whoever_may_not_read_plans_who_may() {
        try (Visit visit = visit(Visit.Screen.WIDE, ColorScheme.LIGHT)) {
            Page page = visit.signedIn("staff", "/plans");

            assertThat(visit.heading("Not for your role")).isVisible();
            assertThat(page.getByText("finance director, executive, trustee and auditor")).isVisible();
        }
    }

    @Test
    void shows_a_plan_with_its_charts_as_tables_and_gives_it_out_as_csv() throws Exception {
        try (Visit visit = visit(Visit.Screen.WIDE, ColorScheme.LIGHT)) {
            Page page = visit.signedIn("finance-director", "/");
            visit.link(PLAN).first().click();

            assertThat(visit.heading(PLAN)).isVisible();
            Locator chart = page.getByRole(AriaRole.FIGURE).filter(new Locator.FilterOptions().setHasText("Cumulative saving"));
            assertThat(chart.locator("svg")).isVisible();
            chart.getByRole(AriaRole.BUTTON).click();
            assertThat(chart.getByRole(AriaRole.ROW)).hasCount(13);
            Download csv = page.waitForDownload(() -> visit.button("Download measures as CSV").click());
            assertThat(Files.readString(csv.path())).startsWith("reference,title,directorate,taken").hasLineCount(21);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({ "WIDE,LIGHT", "WIDE,DARK", "NARROW,LIGHT", "NARROW,DARK" })
    void can_be_read_by_everybody(Visit.Screen screen, ColorScheme scheme) {
        String name = "-" + screen.name().toLowerCase() + "-" + scheme.name().toLowerCase();
        try (Visit visit = visit(screen, scheme)) {
            visit.page().navigate(origin + "/plans");
            assertThat(visit.button("Sign in")).isVisible();
            Looked.at(visit.page(), "sign-in" + name);
            Page page = visit.signedIn("finance-director", "/plans");
            assertThat(visit.link(PLAN).first()).isVisible();
            Looked.at(page, "plans" + name);
            visit.link(PLAN).first().click();
            assertThat(page.getByRole(AriaRole.FIGURE).first().locator("svg")).isVisible();
            page.getByRole(AriaRole.FIGURE).first().getByRole(AriaRole.BUTTON).click();
            Looked.at(page, "plan" + name);
            assertThat(visit.complaints()).isEmpty();
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

    private static Visit visit(Visit.Screen screen, ColorScheme scheme) {
        return new Visit(chrome, origin, screen, scheme);
    }
}
