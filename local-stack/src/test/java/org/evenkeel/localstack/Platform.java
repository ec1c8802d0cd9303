package org.evenkeel.localstack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.keycloak.Realm;
import org.evenkeel.localstack.mainjob.ApiClient;
import org.evenkeel.localstack.mainjob.Session;
import org.evenkeel.localstack.terminal.Progress;

/**
 * The platform for tests: one for all classes, on free ports, with empty databases. Keycloak and the secrets it was
 * seeded with are kept outside target, so that only the very first run waits for them to be made. It is given to tests
 * by PlatformExtension.
 */
public final class Platform implements AutoCloseable {

    private final Stack stack;
    private final Map<String, Object> signingIn = new ConcurrentHashMap<>();
    private boolean hasFoundation;
    private boolean hasServices;

    Platform() {
        Path project = Path.of("").toAbsolutePath().getParent();
        Folder folder = Folder.at(project.resolve(".local-stack").resolve("tests"));
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), InstantSource.system());
        stack = Stack.of(new StackSettings(new Artifacts(project), folder, 0, true, false), silent);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    }

    /** PostgreSQL, Keycloak and the gateway. */
    public synchronized Stack foundation() {
        if (!hasFoundation) {
            hasFoundation = true;
            stack.startFoundation();
        }
        return stack;
    }

    /** The services as packaged too: only after they have been. */
    public synchronized Stack whole() {
        foundation();
        if (!hasServices) {
            hasServices = true;
            stack.startServices();
        }
        return stack;
    }

    /** The public API as this demo account. */
    public ApiClient apiAs(String username) {
        return new ApiClient(whole().origin(), session(username));
    }

    /**
     * A new token of this demo account, good for some minutes. One at a time: Keycloak refuses who signs in twice at the same
     * moment, as it would a guesser of passwords.
     */
    public String tokenOf(String username) {
        synchronized (signingIn.computeIfAbsent(username, name -> new Object())) {
            return session(username).token();
        }
    }

    private Session session(String username) {
        return new Session(foundation().realmAddress(), username, Realm.DEMO_PASSWORD, InstantSource.system());
    }

    @Override
    public void close() {
        stack.close();
    }
}
