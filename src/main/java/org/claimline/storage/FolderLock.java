package org.claimline.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.claimline.disk.Disk;
import org.claimline.domain.NotebookException;
import org.claimline.domain.NotebookException.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// That this process alone has a notebook open. The operating system gives the lock free when the process ends,
/// however it ends.
final class FolderLock implements AutoCloseable {

    static final String NAME = "lock";

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws NotebookException IN_USE, when another process, or this one, has the lock
    static FolderLock take(Path folder) {
        try {
            FileChannel channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new NotebookException(Reason.IN_USE, "another process has it open: " + folder);
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw Disk.failed("cannot lock " + folder, e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("cannot give the lock free", e);
        }
    }
}
