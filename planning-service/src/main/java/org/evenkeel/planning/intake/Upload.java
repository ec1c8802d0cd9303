package org.evenkeel.planning.intake;

import java.nio.file.Path;

import org.evenkeel.planning.importing.ImportOptions;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A file as sent.
 *
 * @param fileName what its sender called it
 * @param sha256 digest of its bytes in hexadecimal
 * @param content where it lies while the request lasts
 * @param options what its sender says about it, with the planned year
 */
record Upload(String fileName, String sha256, @JsonIgnore Path content, ImportOptions options) {
}
