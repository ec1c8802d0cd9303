package org.evenkeel.planning.contradiction;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.evenkeel.planning.organisation.OrganisationRecords;
import org.evenkeel.planning.restriction.Restrictions;

/** Contradictory decisions on partners among the measures on record. */
@ApplicationScoped
public class ContradictionService {

    @Inject
    OrganisationRecords records;

    @Inject
    Restrictions restrictions;

    /** As the reader of this request may see them. */
    @Transactional
    public ContradictionsResponse all() {
        List<Contradiction> found = Contradictions.among(records.document());
        Set<String> hidden = restrictions.veil().measures();
        List<Contradiction> shown = found.stream().filter(
                one -> !hidden.contains(one.helping().measure()) && !hidden.contains(one.harming().measure())).toList();
        return new ContradictionsResponse(shown, found.size() - shown.size());
    }
}
