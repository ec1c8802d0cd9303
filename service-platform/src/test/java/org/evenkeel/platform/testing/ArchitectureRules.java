package org.evenkeel.platform.testing;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The shape of a service's code. Extend it, say the base package, and add the rules of the service itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureRules {

    private final JavaClasses code = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
            .importPackages(basePackage());

    /** Such as {@code org.evenkeel.impact}; its sub-packages are the features. */
    protected abstract String basePackage();

    /** Classes that may touch {@code jakarta.ws.rs}: resources, and the wire interfaces of clients. */
    protected String speaksHttp() {
        return ".*(Resource|Client)(\\$.*)?";
    }

    protected final void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(code);
    }

    @Test
    void features_have_no_cycles() {
        check(slices().matching(basePackage() + ".(*)..").should().beFreeOfCycles()
                .because("a feature that needs another and is needed by it cannot be understood alone"));
    }

    @Test
    void features_meet_only_through_services() {
        check(classes().that().resideInAPackage(basePackage() + "..").should(new StayOutOfOtherFeatures(basePackage()))
                .because("entities, repositories and resources are a feature's own; others ask its services"));
    }

    @Test
    void only_resources_and_clients_speak_http() {
        check(noClasses().that().haveNameNotMatching(speaksHttp()).should()
                .dependOnClassesThat().resideInAPackage("jakarta.ws.rs..")
                .because("what a service does must not depend on how it is asked"));
    }

    @Test
    void resources_hold_no_transaction() {
        check(noClasses().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Transactional.class)
                .because("a resource parses, authorises, calls one service method and answers"));
        check(noMethods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource").should()
                .beAnnotatedWith(Transactional.class)
                .because("a resource parses, authorises, calls one service method and answers"));
    }

    @Test
    void every_operation_names_its_roles() {
        check(methods().that(isOperation()).should().beAnnotatedWith(RolesAllowed.class)
                .orShould().beAnnotatedWith(PermitAll.class)
                .because("access is denied by default, and each operation says to whom it is not"));
    }

    @Test
    void entities_stay_out_of_the_signatures_of_resources() {
        check(noMethods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource").and().areNotPrivate()
                .should(SignatureWith.ANY_ENTITY)
                .because("what is stored and what is told change for different reasons"));
    }

    @Test
    void entities_are_named_so_and_belong_to_an_organisation() {
        check(classes().that().areAnnotatedWith(Entity.class).should().haveSimpleNameEndingWith("Entity")
                .andShould(ClassConditions.FIELD)
                .because("Hibernate's @TenantId is the first wall between organisations"));
    }

    @Test
    void time_comes_from_the_injected_clock() {
        check(noClasses().should().callMethodWhere(ReadingTheTime.WITHOUT_A_CLOCK)
                .because("a test must be able to set the clock"));
    }

    @Test
    void every_package_is_null_marked() {
        check(classes().that(are(top())).should(ClassConditions.NULL_MARKED_PACKAGE)
                .because("NullAway checks only what is marked, and package-info says what lives there"));
    }

    @Test
    void no_two_types_share_a_simple_name() {
        SimpleNames.assertDistinct(code);
    }

    private static DescribedPredicate<JavaClass> top() {
        return DescribedPredicate.describe("top-level classes", JavaClass::isTopLevelClass);
    }

    private static DescribedPredicate<JavaMethod> isOperation() {
        return DescribedPredicate.describe("operations", method -> method.getOwner().getSimpleName().endsWith("Resource")
                && (method.isAnnotatedWith(GET.class) || method.isAnnotatedWith(POST.class) || method.isAnnotatedWith(PUT.class)
                        || method.isAnnotatedWith(PATCH.class) || method.isAnnotatedWith(DELETE.class)));
    }
}
