package org.evenkeel.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.assertj.core.api.SoftAssertions;
import org.evenkeel.platform.security.Roles;
import org.evenkeel.platform.tenancy.CurrentOrganisation;
import org.junit.jupiter.api.Test;

/** Every operation of the API document refuses whoever it does not name. Extend it with {@code @QuarkusTest}. */
public abstract class AccessContract {

    private static final String EVERY_ROLE_BUT_OF_ANOTHER_ORGANISATION = "lewes";

    @Test
    void refuses_who_is_not_signed_in() {
        forEach((operation, all) -> {
            String role = operation.roles().get(0);
            Tokens tokens = Tokens.of(ApiOperation.ORGANISATION);
            expect(all, operation, "no token", operation.call(), 401);
            expect(all, operation, "no token at all", operation.call().bearing("nonsense"), 401);
            expect(all, operation, "expired", operation.call().bearing(tokens.expired(role)), 401);
            expect(all, operation, "signed by a stranger", operation.call().bearing(tokens.signedByStranger(role)), 401);
            expect(all, operation, "for another audience", operation.call().bearing(tokens.forAnotherAudience(role)), 401);
        });
    }

    @Test
    void refuses_each_role_it_does_not_name() {
        forEach((operation, all) -> {
            for (String role : everyRole()) {
                if (!operation.roles().contains(role)) {
                    expect(all, operation, role, ApiOperation.bearing(operation.call(), role), 403);
                }
            }
            expect(all, operation, "no role", operation.call().bearing(Tokens.of(ApiOperation.ORGANISATION).as()), 403);
        });
    }

    @Test
    void refuses_roles_without_an_organisation_or_of_another() {
        String[] people = Roles.OF_PEOPLE.toArray(String[]::new);
        String ofNone = Tokens.withoutOrganisation(people);
        String ofAnother = Tokens.ofOneOrganisationWithGroupsOf(ApiOperation.ORGANISATION,
                EVERY_ROLE_BUT_OF_ANOTHER_ORGANISATION, people);
        forEach((operation, all) -> {
            expect(all, operation, "no organisation", operation.call().bearing(ofNone), 403);
            expect(all, operation, "roles of another organisation", operation.call().bearing(ofAnother), 403);
        });
    }

    @Test
    void lets_services_alone_say_for_which_organisation_they_act() {
        forEach((operation, all) -> {
            for (String role : operation.roles()) {
                if (role.equals(Roles.SERVICE)) {
                    expect(all, operation, "a service for nobody", operation.call().bearing(Tokens.service()), 400);
                    expect(all, operation, "a service for nonsense",
                            operation.call().bearing(Tokens.service()).with(CurrentOrganisation.HEADER, "../x"), 400);
                } else {
                    expect(all, operation, role + " for another organisation", operation.call()
                            .bearing(Tokens.of(ApiOperation.ORGANISATION).as(role)).with(CurrentOrganisation.HEADER, "lewes"),
                            403);
                }
            }
        });
    }

    @Test
    void lets_in_each_role_it_names() {
        forEach((operation, all) -> {
            for (String role : operation.roles()) {
                all.assertThat(ApiOperation.bearing(operation.call(), role).send().status()).as("%s as %s", operation, role)
                        .isNotIn(401, 403).isLessThan(500);
            }
        });
    }

    private static List<String> everyRole() {
        List<String> roles = new ArrayList<>(Roles.OF_PEOPLE);
        roles.add(Roles.SERVICE);
        return roles;
    }

    private static void expect(SoftAssertions all, ApiOperation operation, String who, Caller caller, int status) {
        Answer answer = caller.send();
        all.assertThat(answer.status()).as("%s: %s: %s", operation, who, answer.body()).isEqualTo(status);
        all.assertThat(answer.isProblem()).as("%s: %s: a problem document", operation, who).isTrue();
    }

    /** Several operations at a time, as many callers would. */
    private static void forEach(BiConsumer<ApiOperation, SoftAssertions> check) {
        List<AssertionError> failed = ApiDocument.generated().operations().parallelStream()
                .flatMap(operation -> failures(operation, check).stream()).toList();
        assertThat(failed).isEmpty();
    }

    private static List<AssertionError> failures(ApiOperation operation, BiConsumer<ApiOperation, SoftAssertions> check) {
        SoftAssertions all = new SoftAssertions();
        if (operation.isOpenedBySecret()) {
            all.assertThat(operation.roles()).as("%s is open, and names roles", operation).isEmpty();
            all.assertThat(operation.call().send().status()).as("%s without its secret", operation).isBetween(400, 499);
        } else if (operation.roles().isEmpty()) {
            all.fail("%s names no role", operation);
        } else {
            check.accept(operation, all);
        }
        return all.assertionErrorsCollected();
    }
}
