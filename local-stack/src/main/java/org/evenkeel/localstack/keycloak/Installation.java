package org.evenkeel.localstack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.evenkeel.localstack.folder.Folder;
import org.evenkeel.localstack.folder.PrivateFile;
import org.evenkeel.localstack.terminal.Failure;

/**
 * One unpacked Keycloak, in a folder named by the distribution, the build options and the realm: another realm file gets
 * another folder, as Keycloak ignores a change to a realm it has already imported.
 */
record Installation(Path parent, Path folder) {

    private static final int KEY_LENGTH = 16;

    static Installation of(Path parent, Path distribution, Realm realm, List<String> buildOptions) {
        return new Installation(parent, parent.resolve(key(distribution.getFileName().toString(), realm.json(),
                String.join(" ", buildOptions))));
    }

    /** Built, and so complete. */
    boolean isBuilt() {
        return Files.exists(builtMark());
    }

    void markBuilt() {
        write(builtMark(), "");
    }

    /** The realm is in the database. */
    boolean isSeeded() {
        return Files.exists(seededMark());
    }

    /** The rendered realm holds secrets and has done its work. */
    void markSeeded() {
        write(seededMark(), "");
        Folder.delete(imports());
    }

    void forgetSeed() {
        seededMark().toFile().delete();
        Folder.delete(folder.resolve("data").resolve("h2"));
    }

    /** Unpacks the distribution in the place of any older installation. */
    void unpack(Path distribution) {
        try {
            Folder.delete(parent);
            Files.createDirectories(folder);
            try (InputStream file = Files.newInputStream(distribution); ZipInputStream zip = new ZipInputStream(file)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    unpack(entry, zip);
                }
            }
        } catch (IOException e) {
            throw Failure.of("Keycloak could not be unpacked from " + distribution + " (" + e.getMessage() + ").", e);
        }
    }

    /** Without the folder all names in the archive begin with. */
    private void unpack(ZipEntry entry, InputStream content) throws IOException {
        Path name = Path.of(entry.getName()).normalize();
        if (entry.isDirectory() || name.getNameCount() < 2) {
            return;
        }
        Path file = folder.resolve(name.subpath(1, name.getNameCount()));
        Files.createDirectories(file.getParent());
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    }

    void offer(Realm realm) {
        try {
            Files.createDirectories(imports());
            PrivateFile.write(imports().resolve(Realm.NAME + "-realm.json"), file -> Files.writeString(file, realm.json()));
        } catch (IOException e) {
            throw Failure.of("The realm could not be written to " + imports() + " (" + e.getMessage() + ").", e);
        }
    }

    String script() {
        return folder.resolve("bin").resolve("kc.sh").toString();
    }

    private Path imports() {
        return folder.resolve("data").resolve("import");
    }

    private Path builtMark() {
        return folder.resolve("built");
    }

    private Path seededMark() {
        return folder.resolve("seeded");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Failure.of("The file " + file + " could not be written (" + e.getMessage() + ").", e);
        }
    }

    private static String key(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(parts).forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
