package org.evenkeel.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;

/** The first wall: Hibernate adds the organisation to every query of an entity with {@code @TenantId}. */
@PersistenceUnitExtension
@RequestScoped
public class OrganisationTenantResolver implements TenantResolver {

    private final CurrentOrganisation organisation;

    public OrganisationTenantResolver(CurrentOrganisation organisation) {
        this.organisation = organisation;
    }

    /** There is none: whoever has no organisation is refused by {@link #resolveTenantId()}. */
    @Override
    public String getDefaultTenantId() {
        return "";
    }

    @Override
    public String resolveTenantId() {
        return organisation.id();
    }
}
