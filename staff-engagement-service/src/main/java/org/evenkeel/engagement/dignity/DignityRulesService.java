package org.evenkeel.engagement.dignity;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells which rules hold in the organisation. No organisation can set its own thresholds yet, so the defaults are in force. */
@ApplicationScoped
public class DignityRulesService {

    private final DignityCatalogue catalogue;

    DignityRulesService(DignityCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public DignityRulesResponse inForce() {
        return new DignityRulesResponse(DignityRulesResponse.Status.KNOWN, DignityRulesResponse.Thresholds.DEFAULTS,
                catalogue.version(), catalogue.rules());
    }
}
