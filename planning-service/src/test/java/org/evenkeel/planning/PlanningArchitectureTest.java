package org.evenkeel.planning;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.evenkeel.platform.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class PlanningArchitectureTest extends ArchitectureRules {

    @Override
    protected String basePackage() {
        return "org.evenkeel.planning";
    }

    @Override
    protected String speaksHttp() {
        return ".*(Resource|Client|\\.neighbour\\.(ImpactApi|EngagementApi|NeighbourRefusals))(\\$.*)?";
    }

    @Test
    void what_is_solved_and_what_law_says_are_pure() {
        check(noClasses().that().resideInAnyPackage("..planning.solving..", "..planning.law..", "..planning.phasing..",
                "..planning.importing..", "..planning.pricing..", "..planning.converting..", "..planning.parameter..",
                "..planning.comparator..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "jakarta.ws.rs..",
                        "jakarta.inject..", "jakarta.enterprise..", "jakarta.transaction..", "org.hibernate..",
                        "io.quarkus..")
                .because("what is computed must be testable, and readable, without what it runs in"));
    }

    @Test
    void the_solver_knows_nothing_of_who_asks() {
        check(noClasses().that().resideInAPackage("..planning.solving..").should().dependOnClassesThat()
                .resideInAnyPackage("..planning.baseline..", "..planning.measure..", "..planning.organisation..",
                        "..planning.scenario..", "..planning.phasing..", "..planning.importing..", "..planning.plan..",
                        "..planning.solvejob..")
                .because("one converter stands between what users gave and what is solved"));
    }

    @Test
    void the_shared_ground_knows_no_feature() {
        check(noClasses().that().resideInAPackage("..planning.platform..").should().dependOnClassesThat(
                resideInAPackage("org.evenkeel.planning..").and(not(resideInAPackage("..planning.platform.."))))
                .because("what every feature stands on cannot stand on one of them"));
    }
}
