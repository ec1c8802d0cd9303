package org.evenkeel.engagement.people.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.evenkeel.engagement.people.workforce.Workforce;
import org.evenkeel.engagement.people.workforce.WorkforceFile;
import org.evenkeel.platform.problem.Refusal;
import org.evenkeel.platform.problem.Violation;
import org.evenkeel.sheets.ImportSource;
import org.evenkeel.sheets.TextEncoding;
import org.jspecify.annotations.Nullable;

/** From the form of an upload to the list in it. */
@ApplicationScoped
class WorkforceUploads {

    private static final int LONGEST_NAME = 255;

    /** @throws Refusal 422 where the form holds no file or names an unknown encoding */
    WorkforceUpload upload(WorkforceForm form) {
        if (form.file == null) {
            throw Refusal.invalid("The form holds no file. Send it as multipart/form-data in the part \"file\".",
                    List.of(Violation.inBody("file", "missing", "is missing")));
        }
        String name = form.file.fileName() == null ? "" : form.file.fileName();
        Path content = form.file.uploadedFile();
        return new WorkforceUpload(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, sha256(content),
                encoding(form.encoding), form.sheet == null || form.sheet.isBlank() ? null : form.sheet, content);
    }

    Workforce read(WorkforceUpload upload) {
        try {
            return WorkforceFile.read(ImportSource.of(upload.fileName(), upload.content()), upload.encoding(), upload.sheet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TextEncoding encoding(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return TextEncoding.UTF_8;
        }
        return Arrays.stream(TextEncoding.values()).filter(one -> one.name().equals(said)).findFirst()
                .orElseThrow(() -> Refusal.invalid("The encoding is not known. Send UTF_8 or WINDOWS_1252.",
                        List.of(Violation.inBody("encoding", "unknown", "must be UTF_8 or WINDOWS_1252"))));
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
