package org.evenkeel.localstack.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The system's Chromium. Where there is none, Debian's package of it is installed, if this process may. */
final class Chromium {

    static final String VARIABLE = "EVEN_KEEL_CHROMIUM";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Path USUAL = Path.of("/usr/bin/chromium");
    private static final Path APT_GET = Path.of("/usr/bin/apt-get");
    private static final Path LOG = Path.of("target", "chromium-installation.log");
    private static final int PATIENCE_MINUTES = 15;

    private Chromium() {
    }

    /** @throws IllegalStateException that says how to mend it, where there is no Chromium and none can be installed */
    static Path find() throws IOException, InterruptedException {
        String told = System.getenv(VARIABLE);
        if (told != null && !told.isBlank()) {
            if (!Files.isExecutable(Path.of(told))) {
                throw new IllegalStateException("%s names %s, which cannot be run. Name Chromium's program, or leave it out."
                        .formatted(VARIABLE, told));
            }
            return Path.of(told);
        }
        Optional<Path> installed = installed();
        return installed.isPresent() ? installed.get() : install();
    }

    private static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, Stream.of(USUAL)).filter(Files::isExecutable).findFirst();
    }

    private static Path install() throws IOException, InterruptedException {
        if (!Files.isExecutable(APT_GET) || !System.getProperty("user.name").equals("root")) {
            throw new IllegalStateException("""
                    The tests of the web application need Chromium, and there is none on the PATH. Install it (on Debian: \
                    apt-get install --no-install-recommends chromium), or name its program in %s.""".formatted(VARIABLE));
        }
        run("update");
        run("install", "-y", "--no-install-recommends", "chromium");
        return installed().orElseThrow(() -> new IllegalStateException(
                "Debian's package chromium was installed, but left no program. See " + LOG.toAbsolutePath() + "."));
    }

    private static void run(String... words) throws IOException, InterruptedException {
        Files.createDirectories(LOG.getParent());
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(APT_GET.toString(), "-q"), Stream.of(words)).toList());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile())).start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            throw new IllegalStateException("apt-get took longer than %d minutes to install Chromium. Install it by hand."
                    .formatted(PATIENCE_MINUTES));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("apt-get could not install Chromium; see %s. Install it by hand, or name it in %s."
                    .formatted(LOG.toAbsolutePath(), VARIABLE));
        }
    }
}
