package org.evenkeel.localstack.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.evenkeel.localstack.process.ChildProcess;
import org.evenkeel.localstack.process.Children;
import org.evenkeel.localstack.process.Command;
import org.evenkeel.localstack.process.HealthProbe;
import org.evenkeel.localstack.process.JavaRuntime;
import org.evenkeel.localstack.process.Role;

/** One service as packaged by Maven. */
public final class Service {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ServiceModule module;
    private final String name;
    private final Path jar;
    private final Map<String, String> environment;
    private final int managementPort;

    public Service(ServiceModule module, Path jar, Map<String, String> environment, int managementPort) {
        this(module, module.module(), jar, environment, managementPort);
    }

    /** @param name of the process and its log, where a service runs more than once */
    public Service(ServiceModule module, String name, Path jar, Map<String, String> environment, int managementPort) {
        this.module = module;
        this.name = name;
        this.jar = jar;
        this.environment = environment;
        this.managementPort = managementPort;
    }

    /** Returns when the service says that it is ready. */
    public ChildProcess start(Children children) {
        ChildProcess child = children.start(
                new Command(name, Role.SERVICE, words(), environment, Objects.requireNonNull(jar.getParent())));
        HealthProbe probe = new HealthProbe();
        URI ready = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        child.awaitReady(() -> probe.isReady(ready), PATIENCE);
        return child;
    }

    private List<String> words() {
        return List.of(JavaRuntime.command(), "-Xms32m", "-Xmx" + module.heapMegabytes() + "m", "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m", "-Dfile.encoding=UTF-8", "-jar", jar.toString());
    }
}
