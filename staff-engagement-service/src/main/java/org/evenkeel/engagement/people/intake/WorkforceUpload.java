package org.evenkeel.engagement.people.intake;

import java.nio.file.Path;

import org.evenkeel.sheets.TextEncoding;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A list as sent.
 *
 * @param content where it lies while the request lasts
 */
record WorkforceUpload(String fileName, String sha256, TextEncoding encoding, @Nullable String sheet,
        @JsonIgnore Path content) {
}
