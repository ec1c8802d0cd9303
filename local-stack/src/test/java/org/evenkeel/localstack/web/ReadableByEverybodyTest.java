package org.evenkeel.localstack.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/**
 * Every page, on a desk and on a small phone, light and dark. With -Devenkeel.screens it makes the pictures of docs/screens.
 */
@ExtendWith({ PlatformExtension.class, ChromeExtension.class })
@Order(6)
@Timeout(300)
class ReadableByEverybodyTest {

    private static URI origin;
    private static Chrome chrome;
    private static String plan;

    @BeforeAll
    static void prepare(Platform platform, Chrome given) {
        origin = platform.whole().origin();
        chrome = given;
        plan = ShownPlan.in(platform);
    }

    @ParameterizedTest
    @CsvSource({ "WIDE,LIGHT", "WIDE,DARK", "NARROW,LIGHT", "NARROW,DARK" })
    void passes_axe_and_fits_the_screen(Visit.Screen screen, ColorScheme scheme) {
        String name = "-" + (screen.name() + "-" + scheme.name()).toLowerCase(Locale.ROOT);
        try (Visit visit = new Visit(chrome, origin, screen, scheme)) {
            Page page = visit.page();
            page.navigate(origin + "/plans");
            assertThat(visit.button("Sign in")).isVisible();
            look(page, "sign-in" + name);

            visit.signedIn("finance-director", "/plans");
            assertThat(visit.link(ShownPlan.NAME).first()).isVisible();
            look(page, "plans" + name);

            visit.link(ShownPlan.NAME).first().click();
            charts(page, 2);
            page.getByRole(AriaRole.FIGURE).first().getByRole(AriaRole.BUTTON).click();
            look(page, "plan" + name);

            visit.link("Decide on it").click();
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Consultation by measure")))
                    .isVisible();
            look(page, "decide" + name);

            visit.button("Sign out").click();
            assertThat(visit.heading("You are signed out")).isVisible();
            look(page, "signed-out" + name);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({ "LIGHT", "DARK" })
    void tells_whoever_may_not_read_plans_so_that_everybody_can_read_it(ColorScheme scheme) {
        try (Visit visit = new Visit(chrome, origin, Visit.Screen.NARROW, scheme)) {
            Page page = visit.signedIn("staff", "/plans");
            assertThat(visit.heading("Not for your role")).isVisible();
            Looked.at(page, "not-for-your-role-narrow-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void can_be_used_by_keyboard_alone() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("trustee", plan);
            charts(page, 2);
            page.keyboard().press("Tab");
            assertThat(visit.link("Skip to content")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.MAIN)).isFocused();

            page.keyboard().press("Tab");
            assertThat(visit.link("Decide on it")).isFocused();
            page.keyboard().press("Tab");
            assertThat(visit.button("Download measures as CSV")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.FIGURE).first().getByRole(AriaRole.TABLE)).isVisible();
        }
    }

    /** Pictures are kept of both screens, and of both schemes. */
    private static void look(Page page, String name) {
        if (name.endsWith("-wide-light") || name.endsWith("-narrow-dark")) {
            Looked.picture(page, name);
        }
        Looked.at(page, name);
    }

    private static void charts(Page page, int count) {
        Locator drawn = page.getByRole(AriaRole.FIGURE).locator("svg");
        assertThat(drawn).hasCount(count);
        assertThat(page.getByText("is loading")).hasCount(0);
    }
}
