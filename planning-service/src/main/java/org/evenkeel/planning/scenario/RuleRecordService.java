package org.evenkeel.planning.scenario;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.organisation.OrganisationRecords;
import org.evenkeel.planning.rule.ClaimedException;
import org.evenkeel.planning.rule.RuleOverride;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Puts on record who sets a policy aside where, and which statutory exceptions advisers claim. */
@ApplicationScoped
public class RuleRecordService {

    @Inject
    ScenarioService scenarios;

    @Inject
    OrganisationRecords records;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** @throws Refusal 404, 412, 422 where the rule cannot be set aside there, 428 */
    @Transactional
    public VersionedScenario override(UUID scenario, @Nullable String ifMatch, RuleOverrideRequest asked) {
        RuleOverride override = new RuleOverride(asked.rule(), asked.place(), asked.reason(), actor.name(), clock.instant());
        return scenarios.record(scenario, ifMatch, kept -> {
            RuleRecordChecks.refuseImpossible(asked, records.document());
            return kept.with(override);
        });
    }

    /** @throws Refusal 404 also where nothing is set aside there, 412, 428 */
    @Transactional
    public VersionedScenario keepAgain(UUID scenario, @Nullable String ifMatch, String rule, String place) {
        return scenarios.record(scenario, ifMatch, kept -> {
            RuleRecord without = kept.without(rule, place);
            if (without.equals(kept)) {
                throw Refusal.notFound("override", rule + " for " + place);
            }
            return without;
        });
    }

    /** @throws Refusal 404, 412, 422 where the rule is not law, 428 */
    @Transactional
    public VersionedScenario claim(UUID scenario, @Nullable String ifMatch, ClaimedExceptionRequest asked) {
        ClaimedException claimed = new ClaimedException(asked.rule(), asked.adviser(), asked.text(), asked.advisedOn(),
                actor.name(), clock.instant());
        return scenarios.record(scenario, ifMatch, kept -> {
            RuleRecordChecks.refuseImpossible(asked);
            return kept.with(claimed);
        });
    }
}
