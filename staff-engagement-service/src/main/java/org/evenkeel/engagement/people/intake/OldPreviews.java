package org.evenkeel.engagement.people.intake;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.tick.OrganisationWork;

/** Deletes lists that nobody confirmed, whether or not another one is sent. */
@ApplicationScoped
class OldPreviews implements OrganisationWork {

    private final PeopleImportService imports;

    OldPreviews(PeopleImportService imports) {
        this.imports = imports;
    }

    @Override
    public void doWhatIsDue() {
        imports.forgetOld();
    }
}
