package org.evenkeel.localstack.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.keycloak.DemoAccount;
import org.evenkeel.localstack.keycloak.TokenEndpoint;

/** One caller for each role of one organisation: its demo accounts, and a service that acts for it. */
final class People {

    static final String SERVICE = "service";
    private static final String ORGANISATION = "Even-Keel-Organisation";

    private final String organisation;
    private final Map<String, Caller> callers = new TreeMap<>();

    People(Platform platform, String organisation) {
        this.organisation = organisation;
        for (DemoAccount account : platform.whole().accounts()) {
            if (account.organisation().equals(organisation)) {
                callers.computeIfAbsent(account.role(),
                        role -> new Caller(platform.whole().origin(), platform.tokenOf(account.username())));
            }
        }
        callers.put(SERVICE, new Caller(platform.whole().origin(), serviceToken(platform)));
    }

    Set<String> roles() {
        return callers.keySet();
    }

    /** The roles that an operation names, the service last. */
    List<String> named(Operation operation) {
        return roles().stream().filter(operation.roles()::contains).sorted(Comparator.comparing(SERVICE::equals)).toList();
    }

    /** As the first who is shown it: not everybody in a role that may is shown what few eyes are to see. */
    Answer read(Operation operation, String path) {
        List<Answer> answers = new ArrayList<>();
        for (String role : named(operation)) {
            answers.add(as(role, operation, path, ""));
            if (answers.get(answers.size() - 1).status() == 200) {
                break;
            }
        }
        return answers.get(answers.size() - 1);
    }

    Answer as(String role, Operation operation, String path, String body) {
        return send(callers.get(role), role, operation, path, body);
    }

    private Answer send(Caller caller, String role, Operation operation, String path, String body) {
        Map<String, String> headers = new TreeMap<>(operation.headers());
        if (role.equals(SERVICE)) {
            headers.put(ORGANISATION, organisation);
        }
        try {
            return caller.send(operation.method(), path, body, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(operation.title(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String serviceToken(Platform platform) {
        try {
            return new TokenEndpoint(platform.whole().realmAddress()).tokenOf("planning-service", platform.whole().secrets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
