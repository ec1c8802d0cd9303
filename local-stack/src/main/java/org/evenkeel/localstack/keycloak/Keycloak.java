package org.evenkeel.localstack.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.evenkeel.localstack.process.ChildProcess;
import org.evenkeel.localstack.process.Children;
import org.evenkeel.localstack.process.Command;
import org.evenkeel.localstack.process.HealthProbe;
import org.evenkeel.localstack.process.JavaRuntime;
import org.evenkeel.localstack.process.Role;
import org.evenkeel.localstack.terminal.Failure;
import org.evenkeel.localstack.terminal.Progress;

/** Keycloak on 127.0.0.1, reached by browsers and services through the gateway alone. */
public final class Keycloak {

    /** The path under which the gateway offers it. */
    public static final String PATH = "/auth";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    /** Nobody administers the local realm; it is what its file says. */
    private static final String FEATURES_OFF = "admin,admin-api,admin-fine-grained-authz,account,account-api,authorization,"
            + "ciba,device-flow,impersonation,kerberos,organization,par,token-exchange-standard,web-authn,passkeys,"
            + "recovery-codes";
    private static final List<String> BUILD_OPTIONS = List.of("--db=dev-file", "--http-relative-path=" + PATH,
            "--health-enabled=false", "--features-disabled=" + FEATURES_OFF);
    /** Set whole: appending a collector to Keycloak's own options makes two of them. */
    private static final String JAVA_OPTIONS = "-XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -Dfile.encoding=UTF-8 "
            + "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx256m";

    private final Installation installation;
    private final Realm realm;
    private final Children children;
    private final Progress progress;

    private Keycloak(Installation installation, Realm realm, Children children, Progress progress) {
        this.installation = installation;
        this.realm = realm;
        this.children = children;
        this.progress = progress;
    }

    /**
     * @param folder where Keycloak is kept between runs
     * @param distribution its zip
     */
    public static Keycloak installed(Path folder, Path distribution, Realm realm, Children children, Progress progress) {
        Installation installation = Installation.of(folder, distribution, realm, BUILD_OPTIONS);
        Keycloak keycloak = new Keycloak(installation, realm, children, progress);
        if (!installation.isBuilt()) {
            progress.tell("Keycloak: unpacking and building, once");
            installation.unpack(distribution);
            children.start(keycloak.command("keycloak-build", concat(List.of("build"), BUILD_OPTIONS)))
                    .awaitSuccess(PATIENCE);
            installation.markBuilt();
        }
        return keycloak;
    }

    /** Returns when the realm answers. A database that no longer serves is made again, once. */
    public void start(int port, URI origin) {
        boolean seeded = installation.isSeeded();
        try {
            run(port, origin);
        } catch (Failure e) {
            if (!seeded || children.isClosed()) {
                throw e;
            }
            progress.tell("Keycloak: its database does not serve any more, making it again");
            installation.forgetSeed();
            run(port, origin);
        }
    }

    private void run(int port, URI origin) {
        List<String> words = new ArrayList<>(List.of("start", "--optimized", "--http-enabled=true",
                "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=" + origin + PATH,
                "--proxy-headers=xforwarded", "--cache=local"));
        if (!installation.isSeeded()) {
            progress.tell("Keycloak: importing the realm, once");
            installation.forgetSeed();
            installation.offer(realm);
            words.add("--import-realm");
        }
        ChildProcess child = children.start(command("keycloak", words));
        HealthProbe probe = new HealthProbe();
        URI address = URI.create("http://127.0.0.1:" + port + PATH + "/realms/" + Realm.NAME);
        try {
            child.awaitReady(() -> probe.isReady(address), PATIENCE);
        } catch (Failure e) {
            child.stop();
            throw e;
        }
        installation.markSeeded();
    }

    /** By bash, as unpacking the zip does not make scripts executable. */
    private Command command(String name, List<String> words) {
        return new Command(name, Role.SIGN_IN, concat(List.of("bash", installation.script()), words),
                Map.of("JAVA_HOME", JavaRuntime.home().toString(), "JAVA_OPTS", JAVA_OPTIONS, "JAVA_OPTS_APPEND", ""),
                installation.folder());
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
