package org.evenkeel.localstack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;

/** A page looked at as a whole: by axe, by its width, and in a picture where one is asked for. */
final class Looked {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Text that a box with hidden overflow hides; what only a screen reader is to read is meant to be hidden. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll('body *')].filter((one) => {
              const style = getComputedStyle(one);
              return style.overflowX === 'hidden' && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1
                && one.textContent.trim() !== '';
            }).map((one) => one.tagName + ' ' + one.textContent.trim().slice(0, 60))""";

    private Looked() {
    }

    static void at(Page page, String name) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations.stream().map(Looked::told)).as("what axe finds at " + name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " is no wider than the screen").isTrue();
        assertThat((List<?>) page.evaluate(CUT_OFF)).as("what is cut off at " + name).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getFailureSummary()).toList();
    }

    /** Keeps a picture of the whole page in the folder that -Devenkeel.screens names, seen from the top of the repository. */
    static void picture(Page page, String name) {
        String folder = System.getProperty("evenkeel.screens", "");
        if (!folder.isEmpty()) {
            Path repository = Path.of("").toAbsolutePath().getParent();
            page.screenshot(
                    new ScreenshotOptions().setPath(repository.resolve(folder).resolve(name + ".png")).setFullPage(true));
        }
    }
}
