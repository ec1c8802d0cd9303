package org.evenkeel.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.evenkeel.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest extends ArchitectureRules {

    @Override
    protected String basePackage() {
        return "org.evenkeel.platform";
    }

    /** Translating exceptions and storing responses is the platform's work. */
    @Override
    protected String speaksHttp() {
        return ".*";
    }

    @Test
    void the_platform_knows_no_service() {
        check(noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.evenkeel.planning..", "org.evenkeel.impact..", "org.evenkeel.engagement..")
                .because("what is shared must not be bent to one service"));
    }
}
