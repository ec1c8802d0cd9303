package org.evenkeel.planning.scenario;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.organisation.OrganisationRecords;
import org.evenkeel.planning.platform.chronicle.Chronicle;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.paging.Page;
import org.evenkeel.platform.paging.PageRequest;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.platform.tag.EntityTags;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps scenarios, and refuses those that could not be asked of this organisation. */
@ApplicationScoped
public class ScenarioService {

    private static final String THING = "scenario";

    @Inject
    Chronicle chronicle;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    OrganisationRecords records;

    @Inject
    ScenarioChecks checks;

    @Inject
    Clock clock;

    public Page<ScenarioResponse> list(PageRequest page) {
        return chronicle.list(ScenarioEntity.class, page, ScenarioService::response);
    }

    @Transactional
    public VersionedScenario get(UUID id) {
        return versioned(row(id));
    }

    @Transactional
    public VersionedScenario create(Scenario scenario) {
        refuseUnaskable(scenario, records.document());
        refuseForged(scenario, RuleRecord.NONE);
        return kept(scenario, "created");
    }

    /**
     * Keeps a question made of one that was asked of an organisation as it stood then.
     *
     * @throws Refusal 422 where it could not be asked of that organisation
     */
    @Transactional
    public VersionedScenario createFor(Scenario scenario, OrganisationDocument document) {
        refuseUnaskable(scenario, document);
        return kept(scenario, "created");
    }

    /** The same question again, to be changed and compared; what stopped fitting since is told when it is changed or solved. */
    @Transactional
    public VersionedScenario copy(UUID id) {
        return kept(row(id).content().copy(), "copied");
    }

    @Transactional
    public VersionedScenario replace(UUID id, @Nullable String ifMatch, Scenario scenario) {
        ScenarioEntity row = row(id);
        EntityTags.requireMatch(ifMatch, row.version());
        refuseUnaskable(scenario, records.document());
        refuseForged(scenario, row.content().ruleRecord());
        return changed(row, scenario.with(row.content().ruleRecord()));
    }

    /** Changes what people put on record about single rules. */
    @Transactional(Transactional.TxType.MANDATORY)
    VersionedScenario record(UUID id, @Nullable String ifMatch, UnaryOperator<RuleRecord> change) {
        ScenarioEntity row = row(id);
        EntityTags.requireMatch(ifMatch, row.version());
        return changed(row, row.content().with(change.apply(row.content().ruleRecord())));
    }

    private VersionedScenario changed(ScenarioEntity row, Scenario after) {
        Scenario before = row.content();
        row.content(after);
        entities.flush();
        audit.record("changed", THING, row.id().toString(), before, after);
        return versioned(row);
    }

    /** Whoever sends a scenario cannot write in somebody else's name: what is sent is what is kept, or nothing. */
    private static void refuseForged(Scenario sent, RuleRecord kept) {
        if (!sent.ruleRecord().equals(RuleRecord.NONE) && !sent.ruleRecord().equals(kept)) {
            String sentence = "Overrides and claimed exceptions are recorded by their own operations, which know who asks. "
                    + "Leave ruleRecord out, or send it as it is kept.";
            throw Refusal.invalid(sentence, List.of(Violation.inBody("ruleRecord", "not-by-hand", sentence)));
        }
    }

    @Transactional
    public void remove(UUID id, @Nullable String ifMatch) {
        ScenarioEntity row = row(id);
        EntityTags.requireMatch(ifMatch, row.version());
        entities.remove(row);
        try {
            entities.flush();
        } catch (ConstraintViolationException solved) {
            throw Refusal.conflict(
                    "The scenario %s was solved, and its jobs and plans name it. Keep it, or ask a copy of it.".formatted(id));
        }
        audit.record("removed", THING, id.toString(), row.content(), null);
    }

    private VersionedScenario kept(Scenario scenario, String how) {
        ScenarioEntity row = new ScenarioEntity(clock.instant(), scenario);
        entities.persist(row);
        entities.flush();
        audit.record(how, THING, row.id().toString(), null, scenario);
        return versioned(row);
    }

    private void refuseUnaskable(Scenario scenario, OrganisationDocument document) {
        List<Violation> violations = checks.violations(scenario, document);
        if (!violations.isEmpty()) {
            throw Refusal.invalid("The scenario cannot be asked of this organisation. Mend the fields named.", violations);
        }
    }

    private ScenarioEntity row(UUID id) {
        return chronicle.get(ScenarioEntity.class, THING, id);
    }

    private static VersionedScenario versioned(ScenarioEntity row) {
        return new VersionedScenario(response(row), row.version());
    }

    private static ScenarioResponse response(ScenarioEntity row) {
        return new ScenarioResponse(row.id(), row.createdAt(), row.content());
    }
}
