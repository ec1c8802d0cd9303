package org.evenkeel.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is to be run, under which name, and how it likes to be stopped. The name is also that of its log file. */
public record Command(String name, Role role, List<String> words, Map<String, String> environment, Path workingFolder) {

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
