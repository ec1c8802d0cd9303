package org.evenkeel.planning;

import org.evenkeel.platform.testing.ArchitectureRules;

class PlanningArchitectureTest extends ArchitectureRules {

    @Override
    protected String basePackage() {
        return "org.evenkeel.planning";
    }

    @Override
    protected String speaksHttp() {
        return ".*(Resource|Client|\\.neighbour\\.(ImpactApi|EngagementApi|ServiceCredentials))(\\$.*)?";
    }
}
