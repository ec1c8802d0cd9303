package org.evenkeel.impact;

import org.evenkeel.platform.testing.ArchitectureRules;

class ImpactArchitectureTest extends ArchitectureRules {

    @Override
    protected String basePackage() {
        return "org.evenkeel.impact";
    }
}
