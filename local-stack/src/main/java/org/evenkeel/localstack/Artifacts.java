package org.evenkeel.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.evenkeel.localstack.service.ServiceModule;
import org.evenkeel.localstack.terminal.Failure;

/** What Maven has built in the project's folder. */
public record Artifacts(Path project) {

    public Path serviceJar(ServiceModule module) {
        return project.resolve(module.module()).resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
    }

    Path keycloakDistribution() {
        Path folder = project.resolve("local-stack").resolve("target").resolve("keycloak");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip")).sorted().reduce((first, last) -> last)
                    .orElseThrow(() -> missing(folder));
        } catch (IOException e) {
            throw missing(folder);
        }
    }

    /** @throws Failure when a service is not packaged: before anything is started in vain */
    void requireServices() {
        for (ServiceModule module : ServiceModule.values()) {
            if (!Files.isRegularFile(serviceJar(module))) {
                throw Failure.of(module.module() + " is not packaged: there is no " + serviceJar(module)
                        + ". Package it with ./mvnw package.");
            }
        }
    }

    private static Failure missing(Path folder) {
        return Failure.of("Keycloak is not in " + folder + ". Fetch it with ./mvnw package.");
    }
}
