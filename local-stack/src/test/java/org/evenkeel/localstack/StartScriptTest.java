package org.evenkeel.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

import org.evenkeel.localstack.process.JavaRuntime;
import org.evenkeel.localstack.service.ServiceModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ./start as a user calls it, in a project of its own where all is built, so that no test builds anything. */
@Timeout(60)
class StartScriptTest {

    @TempDir
    Path project;

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(Path.of("..", "start"), project.resolve("start"));
        script("mvnw", "echo \"mvnw $*\"; exit 1");
        for (String folder : List.of("service-platform", "local-stack/target/lib", "local-stack/target/keycloak")) {
            Files.createDirectories(project.resolve(folder));
        }
        for (String module : List.of("", "service-platform", "planning-service", "impact-service", "staff-engagement-service",
                "local-stack")) {
            Files.createDirectories(project.resolve(module));
            Files.createFile(project.resolve(module).resolve("pom.xml"));
        }
        Artifacts artifacts = new Artifacts(project);
        for (ServiceModule module : ServiceModule.values()) {
            Files.createDirectories(artifacts.serviceJar(module).getParent());
            Files.createFile(artifacts.serviceJar(module));
        }
        writeLauncher(project.resolve("local-stack/target/local-stack-0.1.0-SNAPSHOT.jar"));
    }

    @Test
    void lists_its_options() throws Exception {
        Outcome outcome = start("--help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.complaints()).isEmpty();
        assertThat(String.join("\n", outcome.lines())).startsWith("Usage: ./start [options]").contains("--list FILE",
                "--year YYYY", "--once", "--fresh", "--port N", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --frsh             | There is no option --frsh. ./start --help lists those there are.
            --list nowhere.csv | The list 'nowhere.csv' is not a file that can be read. Check its name and place.
            --port eighty      | 'eighty' is not a port. Give a number from 1 to 65535.
            """)
    void refuses_what_it_cannot_understand_with_one_sentence(String words, String sentence) throws Exception {
        assertThat(start(words.split(" "))).isEqualTo(new Outcome(2, List.of(), List.of(sentence)));
    }

    @Test
    void says_that_its_port_is_in_use() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(start("--port", Integer.toString(other.getLocalPort()))).isEqualTo(new Outcome(1, List.of(),
                    List.of("Port " + other.getLocalPort()
                            + " is in use by another program. Stop that, or choose another port with --port.")));
        }
    }

    @Test
    void builds_what_is_missing_and_says_when_that_fails() throws Exception {
        Files.delete(new Artifacts(project).serviceJar(ServiceModule.IMPACT));

        Outcome outcome = start("--once");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines()).containsExactly(
                "Building impact-service; the first time this fetches a good deal and takes several minutes.",
                "mvnw -q -B -ntp -DskipTests package -pl impact-service -am");
        assertThat(outcome.complaints())
                .containsExactly("The build of impact-service failed; what Maven says about it is above.");
    }

    @Test
    void says_which_java_it_needs() throws Exception {
        Path old = Files.createDirectories(project.resolve("old java/bin"));
        script("old java/bin/java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        Outcome outcome = run(old.getParent(), "--help");

        assertThat(outcome).isEqualTo(new Outcome(1, List.of(), List.of("Even Keel needs Java 17 or newer, and '" + old
                + "/java' is Java 11. Install a JDK 17, or point JAVA_HOME to one.")));
    }

    private Outcome start(String... words) throws Exception {
        return run(JavaRuntime.home(), words);
    }

    /** From another folder than the project's, as the script must find its own. */
    private Outcome run(Path java, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", project.resolve("start").toString()));
        command.addAll(List.of(words));
        Path out = project.resolve("out");
        Path err = project.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.resolve("local-stack").toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
    }

    private void script(String name, String body) throws IOException {
        Path script = Files.writeString(project.resolve(name), "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The launcher under test: a jar that only names where its classes are. */
    private static void writeLauncher(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                        .map(entry -> Path.of(entry).toUri().toString()).collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.finish();
        }
    }

    private record Outcome(int exitCode, List<String> lines, List<String> complaints) {
    }
}
