package org.evenkeel.localstack.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Signing in by Keycloak, and every way in which a session ends. */
@ExtendWith({ PlatformExtension.class, ChromeExtension.class })
@Order(6)
@Timeout(180)
class SessionTest {

    private static URI origin;
    private static Chrome chrome;

    @BeforeAll
    static void prepare(Platform platform, Chrome given) {
        origin = platform.whole().origin();
        chrome = given;
    }

    @Test
    void signs_in_and_out_and_in_again_by_keycloak() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("finance-director", "/plans");
            assertThat(page.getByText("Fiona Marsh, Finance director")).isVisible();

            visit.button("Sign out").click();
            assertThat(visit.heading("You are signed out")).isVisible();
            visit.button("Sign in again").click();

            assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password"))).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void stays_signed_in_over_a_reload_and_keeps_no_token_in_the_browser() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("finance-director", "/plans");
            assertThat((String) page.evaluate("JSON.stringify([localStorage, sessionStorage])"))
                    .doesNotContain("eyJ", "access_token");

            page.reload();

            assertThat(visit.heading("Plans")).isVisible();
            assertThat(visit.button("Sign out")).isVisible();
        }
    }

    @Test
    void comes_back_to_the_page_that_was_asked_for() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("executive", "/plans?from=letter");

            assertThat(page).hasURL(origin + "/plans?from=letter");
        }
    }

    @Test
    void says_that_a_session_that_ended_elsewhere_has_ended_and_comes_back_to_the_same_page() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            visit.page().clock().install();
            Page page = visit.signedIn("trustee", "/plans?from=letter");
            Page elsewhere = page.context().newPage();
            elsewhere.navigate(origin + "/plans");
            elsewhere.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
            assertThat(elsewhere.getByText("You are signed out")).isVisible();

            page.clock().fastForward("30:00");
            page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");

            assertThat(visit.heading("Your session has ended")).isVisible();
            visit.button("Sign in again").click();
            visit.enter("trustee");
            assertThat(page).hasURL(origin + "/plans?from=letter");
        }
    }

    @Test
    void says_who_may_read_plans_to_whoever_may_not() {
        for (String username : new String[] { "staff", "engagement-lead", "line-manager" }) {
            try (Visit visit = Visit.onDesk(chrome, origin)) {
                Page page = visit.signedIn(username, "/plans");

                assertThat(visit.heading("Not for your role")).isVisible();
                assertThat(page.getByText("finance director, executive, trustee and auditor")).isVisible();
                assertThat(page.getByRole(AriaRole.TABLE)).hasCount(0);
            }
        }
    }
}
