package org.evenkeel.localstack;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.evenkeel.localstack.folder.FolderLock;
import org.evenkeel.localstack.folder.Secrets;
import org.evenkeel.localstack.gateway.Gateway;
import org.evenkeel.localstack.keycloak.DemoAccount;
import org.evenkeel.localstack.keycloak.Keycloak;
import org.evenkeel.localstack.keycloak.Realm;
import org.evenkeel.localstack.mail.MailServer;
import org.evenkeel.localstack.postgres.PostgresServer;
import org.evenkeel.localstack.postgres.ServiceDatabase;
import org.evenkeel.localstack.process.ChildProcess;
import org.evenkeel.localstack.process.Children;
import org.evenkeel.localstack.process.Ports;
import org.evenkeel.localstack.service.Service;
import org.evenkeel.localstack.service.ServiceEnvironment;
import org.evenkeel.localstack.service.ServiceModule;
import org.evenkeel.localstack.service.ServicePorts;
import org.evenkeel.localstack.terminal.Progress;

/** The whole platform on this machine. Closing it stops all of it, also from another thread while it still starts. */
public final class Stack implements AutoCloseable {

    private final StackSettings settings;
    private final Progress progress;
    private final FolderLock lock;
    private final Children children;
    private final Secrets secrets;
    private final Realm realm;
    private final Addresses addresses;
    private volatile AutoCloseable gateway = () -> {
    };
    private volatile AutoCloseable mail = () -> {
    };
    private final Map<ServiceModule, ServiceDatabase> databases = new ConcurrentHashMap<>();

    private Stack(StackSettings settings, Progress progress, FolderLock lock) {
        this.settings = settings;
        this.progress = progress;
        this.lock = lock;
        this.children = new Children(settings.folder());
        this.secrets = Secrets.in(settings.folder());
        this.realm = Realm.with(secrets);
        this.addresses = Addresses.chosen(settings.port());
    }

    /** Takes the folder and chooses the ports; nothing runs yet. */
    public static Stack of(StackSettings settings, Progress progress) {
        settings.folder().prepare();
        FolderLock lock = FolderLock.take(settings.folder());
        try {
            return new Stack(settings, progress, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Returns when everything is ready. */
    public void start() {
        settings.artifacts().requireServices();
        startFoundation();
        startServices();
    }

    /** The three services, on a foundation that is there already. */
    public void startServices() {
        settings.artifacts().requireServices();
        Together.run(Arrays.stream(ServiceModule.values()).<Runnable> map(module -> () -> startService(module)).toList());
    }

    /** Returns when it is ready. One that has ended is started again where the others look for it. */
    public void startService(ServiceModule module) {
        ServiceDatabase database = databases.get(module);
        if (database == null) {
            throw new IllegalStateException("no database for " + module);
        }
        ChildProcess child = new Service(module, settings.artifacts().serviceJar(module), environment(module, database),
                addresses.services().management(module)).start(children);
        progress.tell(module.module() + ": ready");
        child.ended().thenRun(() -> mourn(child));
    }

    /**
     * One more of a service, on the same database and known to nobody: it takes its part of the jobs. Returns when it is ready.
     */
    public ChildProcess startReplica(ServiceModule module) {
        ServiceDatabase database = databases.get(module);
        if (database == null) {
            throw new IllegalStateException("no database for " + module);
        }
        ServicePorts own = new ServicePorts(new Ports());
        Map<String, String> environment = new HashMap<>(environment(module, database));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(own.api(module)));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(own.management(module)));
        return new Service(module, module.module() + "-replica", settings.artifacts().serviceJar(module), environment,
                own.management(module)).start(children);
    }

    private Map<String, String> environment(ServiceModule module, ServiceDatabase database) {
        return new ServiceEnvironment(origin(), addresses.realm(), addresses.services(), secrets).of(module, database,
                addresses.mail());
    }

    /** The service as it was started last. */
    public ChildProcess service(ServiceModule module) {
        return running(module.module());
    }

    /** @param name of a service, or keycloak, or postgresql */
    public ChildProcess running(String name) {
        return children.running(name);
    }

    /** Everything but the three services. The gateway comes first, as the services ask for Keycloak's keys through it. */
    public void startFoundation() {
        children.endLeftovers().forEach(name -> progress.tell("Ended what an earlier run left behind: " + name));
        if (settings.fresh()) {
            settings.folder().forgetDatabases();
        }
        gateway = Gateway.start(addresses.gateway(), addresses.routes());
        progress.tell("Gateway: listening on " + origin());
        mail = MailServer.start(settings.folder().mails(), addresses.mail());
        Together.run(List.of(this::startDatabase, this::startSignIn));
    }

    public URI origin() {
        return addresses.origin();
    }

    public String realmAddress() {
        return addresses.realm();
    }

    public List<DemoAccount> accounts() {
        return realm.accounts();
    }

    public Secrets secrets() {
        return secrets;
    }

    public Map<ServiceModule, ServiceDatabase> databases() {
        return Map.copyOf(databases);
    }

    /** From then on a child that ends is no surprise. */
    public boolean isClosing() {
        return children.isClosed();
    }

    private void startDatabase() {
        PostgresServer server = PostgresServer.start(settings.folder(), secrets, children, addresses.postgres(),
                settings.durable());
        for (ServiceModule module : ServiceModule.values()) {
            databases.put(module, server.provide(module.database()));
        }
        progress.tell("PostgreSQL: ready");
    }

    private void startSignIn() {
        Keycloak.installed(settings.folder().keycloak(), settings.artifacts().keycloakDistribution(), realm, children,
                progress).start(addresses.keycloak(), origin());
        progress.tell("Keycloak: ready");
    }

    /** The others go on; the gateway answers in the place of the one that is gone. */
    private void mourn(ChildProcess child) {
        if (!isClosing()) {
            progress.tell(child.name() + " has stopped unexpectedly; its log is "
                    + settings.folder().log(child.name()));
        }
    }

    @Override
    public void close() {
        children.close();
        try {
            gateway.close();
            mail.close();
        } catch (Exception e) {
            progress.tell("The gateway or the mail server did not stop cleanly (" + e.getMessage() + ")");
        } finally {
            lock.close();
        }
    }
}
