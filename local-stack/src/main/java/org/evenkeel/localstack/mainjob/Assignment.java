package org.evenkeel.localstack.mainjob;

import java.nio.file.Path;
import java.util.Optional;

/** What the main job is to work on. What the user did not name is for the job to choose. */
public record Assignment(Optional<Path> list, Optional<FinancialYear> year) {
}
