package org.evenkeel.engagement;

import org.evenkeel.platform.testing.ArchitectureRules;

class EngagementArchitectureTest extends ArchitectureRules {

    @Override
    protected String basePackage() {
        return "org.evenkeel.engagement";
    }
}
