package org.evenkeel.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** There is no container engine where this runs, so the files are read. */
class DockerfileTest {

    static final List<String> SERVICES = Overlays.SERVICES;

    @ParameterizedTest
    @FieldSource("SERVICES")
    void makes_an_image_as_the_manifests_expect_it(String service) {
        assertThat(complaints(dockerfile(service))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void takes_what_Maven_packaged_and_nothing_else(String service) {
        String folder = service + "/target/quarkus-app/";
        assertThat(lines(dockerfile(service), "COPY").map(line -> line.split(" ")[1])).containsExactly(folder + "lib/",
                folder + "quarkus-run.jar", folder + "quarkus/", folder + "app/");
        assertThat(Environment.text(Overlays.PROJECT.resolve(".dockerignore")).lines())
                .contains("*", "!" + service + "/target/quarkus-app");
    }

    @Test
    void runs_as_the_user_that_the_manifests_name() {
        for (String service : SERVICES) {
            int user = Rendered.pod(Overlays.production().one("Deployment", service)).at("/securityContext/runAsUser").asInt();
            assertThat(lines(dockerfile(service), "USER")).containsExactly("USER " + user + ":" + user);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            'USER 10001:10001'              | 'USER root'                | does not end as a user that is not root
            'USER 10001:10001'              | ''                         | does not end as a user that is not root
            ':17-jre-noble'                 | ':latest'                  | is not from a JRE 17 with glibc
            ':17-jre-noble'                 | ''                         | is not from a JRE 17 with glibc
            ':17-jre-noble'                 | ':17-jre-alpine'           | is not from a JRE 17 with glibc
            'ENTRYPOINT ["java", '          | 'ENTRYPOINT java '         | is not started as a process of its own
            'EXPOSE 8080 9000'              | 'EXPOSE 8080'              | does not name its two ports
            'WORKDIR /srv'                  | 'RUN curl example.org'     | fetches or runs something
            'WORKDIR /srv'                  | 'ENV A_PASSWORD=b'         | contains a secret
            """)
    void refuses(String right, String wrong, String complaint) {
        String planted = dockerfile("impact-service");
        assertThat(planted).contains(right);
        assertThat(complaints(planted.replace(right, wrong == null ? "" : wrong))).containsExactly(complaint);
    }

    private static List<String> complaints(String dockerfile) {
        String user = lines(dockerfile, "USER").reduce((first, last) -> last).orElse("USER root");
        return Stream.of(
                complaint(!user.matches("USER [1-9][0-9]*:[1-9][0-9]*"), "does not end as a user that is not root"),
                complaint(lines(dockerfile, "FROM").noneMatch(line -> line.matches("FROM \\S+:17[0-9._]*-jre-(noble|jammy)")),
                        "is not from a JRE 17 with glibc"),
                complaint(lines(dockerfile, "ENTRYPOINT").noneMatch(line -> line.startsWith("ENTRYPOINT [\"java\", ")),
                        "is not started as a process of its own"),
                complaint(lines(dockerfile, "EXPOSE").noneMatch("EXPOSE 8080 9000"::equals), "does not name its two ports"),
                complaint(dockerfile.lines().anyMatch(line -> line.matches("(RUN|ADD|CMD|SHELL) .*")),
                        "fetches or runs something"),
                complaint(Stream.concat(lines(dockerfile, "ENV"), lines(dockerfile, "ARG")).anyMatch(PodRules::isSecret),
                        "contains a secret"))
                .flatMap(List::stream).toList();
    }

    private static List<String> complaint(boolean justified, String words) {
        return justified ? List.of(words) : List.of();
    }

    private static Stream<String> lines(String dockerfile, String instruction) {
        return dockerfile.lines().filter(line -> line.startsWith(instruction + " "));
    }

    private static String dockerfile(String service) {
        return Environment.text(Overlays.PROJECT.resolve(service + "/src/main/docker/Dockerfile"));
    }
}
