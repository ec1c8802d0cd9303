package org.evenkeel.planning.organisation;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.baseline.Organisation;
import org.evenkeel.planning.platform.register.RecordChanged;
import org.evenkeel.platform.audit.AuditTrail;
import org.evenkeel.platform.problem.PlatformProblem;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.tag.EntityTags;
import org.jspecify.annotations.Nullable;

/** Keeps what the organisation is as a whole. */
@ApplicationScoped
public class OrganisationService {

    /** What it is called among the records. */
    public static final String THING = "organisation";

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Event<RecordChanged> changes;

    /** @throws Refusal 404 before anything was imported */
    @Transactional
    public VersionedOrganisation get() {
        return versioned(row().orElseThrow(OrganisationService::nothingYet));
    }

    @Transactional
    public Optional<Organisation> find() {
        return row().map(OrganisationEntity::content);
    }

    @Transactional
    public VersionedOrganisation replace(@Nullable String ifMatch, Organisation organisation) {
        OrganisationEntity row = row().orElseThrow(OrganisationService::nothingYet);
        EntityTags.requireMatch(ifMatch, row.version());
        Organisation before = row.content();
        row.content(organisation);
        entities.flush();
        audit.record("changed", THING, organisation.name(), before, organisation);
        changes.fire(new RecordChanged(THING, before.name(), before, organisation));
        return versioned(row);
    }

    /** Puts it in place as part of an import, whatever was there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Organisation organisation) {
        row().ifPresentOrElse(row -> row.content(organisation),
                () -> entities.persist(new OrganisationEntity(organisation)));
        entities.flush();
    }

    private Optional<OrganisationEntity> row() {
        return entities.createQuery("from OrganisationEntity", OrganisationEntity.class).getResultStream().findFirst();
    }

    private static VersionedOrganisation versioned(OrganisationEntity row) {
        return new VersionedOrganisation(row.content(), row.version());
    }

    static Refusal nothingYet() {
        return new Refusal(PlatformProblem.NOT_FOUND,
                "Nothing is known of the organisation yet. Import a savings list, a unit table or an organisation document.");
    }
}
