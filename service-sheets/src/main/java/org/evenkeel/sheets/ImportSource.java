package org.evenkeel.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as someone sent it. What its name says it is may be wrong; what its bytes are decides. */
public interface ImportSource {

    /** Its name as declared. */
    String name();

    /** Its length in bytes, known before anything is read. */
    long length() throws IOException;

    /** Its bytes, from the first. */
    InputStream open() throws IOException;

    /** A file in memory. */
    static ImportSource of(String name, byte[] content) {
        return new ImportSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long length() {
                return content.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }

    /** A file on disk, for example an upload; {@code name} is what its sender called it. */
    static ImportSource of(String name, Path path) {
        return new ImportSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long length() throws IOException {
                return Files.size(path);
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(path);
            }
        };
    }
}
