package org.evenkeel.localstack.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.evenkeel.localstack.Stack;
import org.evenkeel.localstack.service.ServiceModule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;

/** What a page says when there is nothing, when it waits, and when something is away. */
@ExtendWith({ PlatformExtension.class, ChromeExtension.class })
@Order(6)
@Timeout(180)
class PageStatesTest {

    /** Whatever is gone for a moment is asked for again before a page says so. */
    private static final int PATIENCE_MS = 30_000;
    private static final String PLANS = "**/api/planning/plans?*";

    private static Stack stack;
    private static URI origin;
    private static Chrome chrome;
    private static String plan;

    @BeforeAll
    static void prepare(Platform platform, Chrome given) {
        stack = platform.whole();
        origin = stack.origin();
        chrome = given;
        plan = ShownPlan.in(platform);
    }

    @Test
    void says_what_to_do_first_where_there_is_no_plan() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            visit.page().route(PLANS, route -> route
                    .fulfill(new Route.FulfillOptions().setContentType("application/json").setBody("{\"items\":[]}")));
            Page page = visit.signedIn("finance-director", "/plans");

            assertThat(page.getByText("There is no plan yet. To get one:")).isVisible();
            assertThat(page.getByRole(AriaRole.LISTITEM)).hasCount(3);
            Looked.at(page, "no-plans");
        }
    }

    @Test
    void says_that_plans_are_loading_until_they_are_there() {
        List<Route> held = new ArrayList<>();
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            visit.page().route(PLANS, held::add);
            Page page = visit.signedIn("finance-director", "/plans");

            assertThat(page.getByRole(AriaRole.STATUS)).hasText("The plans are loading.");
            Looked.at(page, "loading");
            held.forEach(Route::resume);

            assertThat(visit.link(ShownPlan.NAME).first()).isVisible();
        }
    }

    @Test
    void names_the_service_that_is_down_shows_the_rest_and_tries_again() throws Exception {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            stack.service(ServiceModule.IMPACT).stop();
            Page page;
            try {
                page = visit.signedIn("executive", plan);

                Locator problem = page.getByRole(AriaRole.ALERT);
                assertThat(problem).containsText("impact-service", new ContainsTextOptions().setTimeout(PATIENCE_MS));
                assertThat(problem).containsText("Recovery by month cannot be shown");
                assertThat(visit.heading("Headline figures")).isVisible();
                assertThat(page.getByText("Beside the alternatives")).isVisible();
                Looked.at(page, "impact-down");
            } finally {
                stack.startService(ServiceModule.IMPACT);
            }
            visit.button("Try again").click();

            assertThat(page.getByLabel("Recovery by month")).isVisible();
            assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    @Test
    void says_that_there_is_no_connection() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("trustee", "/nowhere");
            assertThat(visit.heading("No such page")).isVisible();

            page.context().setOffline(true);
            page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK).click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Check your connection",
                    new ContainsTextOptions().setTimeout(PATIENCE_MS));
            page.context().setOffline(false);
            visit.button("Try again").click();
            assertThat(visit.link(ShownPlan.NAME).first()).isVisible();
        }
    }

    @Test
    void says_so_where_there_is_no_such_plan() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("trustee", "/plans/7f000001-0000-4000-8000-000000000001");

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("The plan cannot be shown");
            Looked.at(page, "no-such-plan");
        }
    }

    @Test
    void says_so_where_the_script_of_a_page_does_not_come() {
        try (Visit visit = Visit.onDesk(chrome, origin)) {
            Page page = visit.signedIn("trustee", "/plans");
            visit.page().route("**/assets/PlanPage*", Route::abort);

            visit.link(ShownPlan.NAME).first().click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("The page could not be shown");
            assertThat(visit.button("Load it again")).isVisible();
            Looked.at(page, "page-broken");
        }
    }
}
