package org.evenkeel.planning.converting;

import java.util.ArrayList;
import java.util.List;

import org.evenkeel.planning.organisation.OrganisationDocument;
import org.evenkeel.planning.pricing.RecoveryPrices;
import org.evenkeel.planning.solving.model.PlanningTouchable;

/**
 * What is charged when touched, part (b) of the cost: each team, each partner, and the organisation, whose reference is empty.
 */
final class Touchables {

    private Touchables() {
    }

    static List<PlanningTouchable> of(OrganisationDocument document, RecoveryPrices prices) {
        List<PlanningTouchable> all = new ArrayList<>();
        document.teams().forEach(team -> all.add(new PlanningTouchable(PlanningTouchable.Kind.TEAM, team.reference(),
                team.name(), prices.teamTouched().getOrDefault(team.reference(), 0L))));
        document.partners().forEach(partner -> all.add(new PlanningTouchable(PlanningTouchable.Kind.PARTNER,
                partner.reference(), partner.name(), prices.partnerTouched().getOrDefault(partner.reference(), 0L))));
        all.add(new PlanningTouchable(PlanningTouchable.Kind.ORGANISATION, "", document.organisation().name(),
                prices.organisationTouched()));
        return all;
    }
}
