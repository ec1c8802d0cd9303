package org.evenkeel.localstack.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.evenkeel.localstack.keycloak.Realm;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** One person's visit with a browser that was never here before. Notes what the pages should never do. */
final class Visit implements AutoCloseable {

    /** What a screen is like: narrow is 360 px wide, as a small phone. */
    enum Screen {
        WIDE(1280, 900),
        NARROW(360, 740);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final URI origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Chrome chrome, URI origin, Screen screen, ColorScheme scheme) {
        this.origin = origin;
        context = chrome.browser().newContext(new NewContextOptions().setViewportSize(screen.width, screen.height)
                .setColorScheme(scheme).setLocale("en-GB").setTimezoneId("Europe/London"));
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(origin + "/") && !request.url().startsWith("blob:" + origin)) {
                complaints.add("asked another address: " + request.url());
            }
        });
        page.onPageError(error -> complaints.add("script failed: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    static Visit onDesk(Chrome chrome, URI origin) {
        return new Visit(chrome, origin, Screen.WIDE, ColorScheme.LIGHT);
    }

    /** Opens the address and signs in on the way. */
    Page signedIn(String username, String path) {
        page.navigate(origin.resolve(path).toString());
        button("Sign in").click();
        return enter(username);
    }

    /** Fills in what Keycloak asks for. */
    Page enter(String username) {
        page.getByLabel(Pattern.compile("Username.*")).fill(username);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Password")).fill(Realm.DEMO_PASSWORD);
        button("Sign In").click();
        assertThat(button("Sign out")).isVisible();
        return page;
    }

    Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What pages asked of other addresses, scripts that failed, and breaches of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
