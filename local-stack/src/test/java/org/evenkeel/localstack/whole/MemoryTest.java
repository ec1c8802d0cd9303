package org.evenkeel.localstack.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.evenkeel.localstack.Platform;
import org.evenkeel.localstack.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** After the work of the tests before it, as it is then that memory is used. */
@ExtendWith(PlatformExtension.class)
@Order(Integer.MAX_VALUE - 4)
@EnabledOnOs(OS.LINUX)
class MemoryTest {

    private static final long MEGABYTE = 1024;
    private static final long MOST_KILOBYTES = 4 * 1024 * MEGABYTE;

    @Test
    void all_processes_together_reside_in_less_than_four_gigabytes(Platform platform) {
        platform.whole();
        Map<String, Long> kilobytes = new TreeMap<>();
        ProcessHandle.current().descendants()
                .forEach(process -> kilobytes.merge(program(process), resident(process), Long::sum));
        long all = kilobytes.values().stream().mapToLong(Long::longValue).sum();

        System.out.printf("Resident memory of the platform: %d MB, of which in kB %s%n", all / MEGABYTE, kilobytes);
        assertThat(kilobytes).hasSizeGreaterThanOrEqualTo(2);
        assertThat(all).isLessThan(MOST_KILOBYTES);
    }

    /** Pages that processes share are counted for each: it is less in truth. */
    private static long resident(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong).findFirst().orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            throw new AssertionError("process " + process.pid() + " cannot be looked at", e);
        }
    }

    private static String program(ProcessHandle process) {
        String command = process.info().command().orElse("ended");
        return command.substring(command.lastIndexOf('/') + 1);
    }
}
