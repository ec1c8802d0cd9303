package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files beyond the limits, sent through the gateway. */
@ExtendWith(PlatformExtension.class)
@Order(5)
@Timeout(60)
class UploadLimitsTest {

    private static final int MEGABYTE = 1_000_000;
    private static final String LINE = "Reduce the opening hours of a library,12.5\n";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({ "11,422,/problems/invalid", "50,413,/problems/too-large" })
    void refuses_a_list_that_is_too_large_and_stores_nothing(int megabytes, int status, String type, Platform platform)
            throws IOException, InterruptedException {
        Planning planning = Planning.as(platform, "salford-finance-director");
        int before = planning.all("imports").size();

        Answer answer = planning.caller().upload("/api/planning/imports", list(megabytes));

        Problems.check(answer, status, type);
        assertThat(planning.all("imports")).hasSize(before);
    }

    private Path list(int megabytes) throws IOException {
        return Files.writeString(temporary.resolve("list.csv"),
                "title,saving\n" + LINE.repeat(megabytes * MEGABYTE / LINE.length() + 1));
    }
}
