package org.evenkeel.localstack.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

import org.evenkeel.localstack.terminal.Failure;
import org.jspecify.annotations.Nullable;

/** Held while a launcher uses a folder. The operating system lets go of it however the launcher ends. */
public final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Failure when another launcher holds it */
    public static FolderLock take(Folder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw Failure.of("Even Keel is already running from " + folder.root()
                        + ". Stop it there with Ctrl-C before starting it again.");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw Failure.of("The lock file " + folder.lock() + " cannot be used (" + e.getMessage() + ").", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Failure.of("The lock of the folder could not be given back (" + e.getMessage() + ").", e);
        }
    }
}
