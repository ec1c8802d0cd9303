package org.evenkeel.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Renders the overlays as kubectl does; that of development in a copy, with secrets of its own. */
final class Overlays {

    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path PROJECT = MODULE.resolve("..").normalize();
    static final List<String> SERVICES = List.of("planning-service", "impact-service", "staff-engagement-service");

    private static final String REALM = "local-stack/src/main/realm/even-keel-realm.json";
    private static final Rendered PRODUCTION = render(MODULE.resolve("overlays/production"));
    private static final Rendered DEVELOPMENT = render(prepared());

    private Overlays() {
    }

    static Rendered production() {
        return PRODUCTION;
    }

    static Rendered development() {
        return DEVELOPMENT;
    }

    static Stream<Rendered> both() {
        return Stream.of(PRODUCTION, DEVELOPMENT);
    }

    static Rendered render(Path folder) {
        return Rendered.of(run(folder, "kubectl", "kustomize", folder.toString()));
    }

    /** The folder of the development overlay, in a copy of its own, after its script has run. */
    private static Path prepared() {
        try {
            Path copy = Files.createTempDirectory(MODULE.resolve("target"), "development-");
            for (String folder : List.of("base", "components", "overlays")) {
                copy(MODULE.resolve(folder), copy.resolve("k8s").resolve(folder));
            }
            copy(PROJECT.resolve(REALM), copy.resolve(REALM));
            Path overlay = copy.resolve("k8s/overlays/dev");
            run(overlay, "sh", "./prepare");
            return overlay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().contains("/generated/"))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    static String run(Path folder, String... words) {
        Process process = begun(folder, words);
        try {
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", words) + " failed: " + complaint);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static Process begun(Path folder, String... words) {
        try {
            return new ProcessBuilder(words).directory(folder.toFile()).start();
        } catch (IOException e) {
            throw new AssertionError(words[0] + " cannot be run (" + e.getMessage() + "). The manifests are rendered by it: "
                    + "install kubectl 1.27 or newer (https://kubernetes.io/docs/tasks/tools/) and put it on the PATH.", e);
        }
    }
}
