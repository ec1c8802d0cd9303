package org.evenkeel.localstack.mainjob;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

import org.evenkeel.localstack.terminal.Pounds;
import org.evenkeel.localstack.terminal.Progress;

import com.fasterxml.jackson.databind.JsonNode;

/** From a list of proposals to a plan that is out for consultation, each step by the public API and by whose step it is. */
public final class MainJob {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int TARGET_PERCENT = 70;
    private static final int REACHABLE_PERCENT = 80;
    private static final long WHOLE = 100;
    private static final int NEXT_TOUCHPOINTS = 5;

    private final Colleagues colleagues;
    private final ApiClient api;
    private final Progress progress;
    private final Path project;
    private final LocalDate today;

    public MainJob(Colleagues colleagues, Progress progress, Path project, InstantSource clock) {
        this.colleagues = colleagues;
        this.api = colleagues.as(Colleagues.FINANCE_DIRECTOR);
        this.progress = progress;
        this.project = project;
        this.today = LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** @throws org.evenkeel.localstack.terminal.Failure when a step is refused */
    public void run(Assignment assignment) {
        FinancialYear year = assignment.year().orElseGet(() -> FinancialYear.after(today));
        JsonNode list = new ListImport(api, progress)
                .onRecord(SavingsList.chosen(assignment.list(), project), year);
        long total = list.path("totals").path("importedYearOnePence").asLong();
        JsonNode plan = solved(year, total);
        progress.say(new PrintedPlan(plan).text());
        progress.say(new PrintedRecovery(assessed(plan), year).text());
        JsonNode authorised = new Decisions(colleagues, progress).authorised(plan);
        progress.say(new PrintedTouchpoints(new FirstTouchpoints(colleagues.as(Colleagues.ENGAGEMENT_LEAD))
                .of(authorised, NEXT_TOUCHPOINTS)).text());
    }

    private JsonNode assessed(JsonNode plan) {
        progress.tell("Assessing the plan, beside doing nothing and a flat cut that saves as much");
        return api.post(PlanSteps.path(plan) + "/assessments", null).body();
    }

    /** 70 % of what the list adds up to; where that is out of reach, 80 % of the most that was reached. */
    private JsonNode solved(FinancialYear year, long total) {
        long target = total * TARGET_PERCENT / WHOLE;
        progress.tell("Target: %d %% of the list's %s, which is %s in %s".formatted(TARGET_PERCENT, Pounds.of(total),
                Pounds.of(target), year));
        JsonNode plan = solve(year, target, TARGET_PERCENT + " % of the list, " + year);
        JsonNode figures = plan.path("content").path("figures");
        if (figures.path("inYearShortfallPence").asLong() == 0) {
            return plan;
        }
        long most = figures.path("inYearPence").asLong();
        long lower = most * REACHABLE_PERCENT / WHOLE;
        progress.tell("That is out of reach: the most that was reached is %s. Target now: %d %% of it, %s".formatted(
                Pounds.of(most), REACHABLE_PERCENT, Pounds.of(lower)));
        return solve(year, lower, REACHABLE_PERCENT + " % of what can be reached, " + year);
    }

    private JsonNode solve(FinancialYear year, long target, String name) {
        JsonNode scenario = api.post("/api/planning/scenarios", new ScenarioDraft(name, year, today, target).body()).body();
        return new Solve(api, progress).plan(scenario.path("id").asText());
    }
}
