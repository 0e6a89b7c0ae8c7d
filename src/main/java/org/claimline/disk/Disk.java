package org.claimline.disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.claimline.domain.NotebookException;

/// Writing that is on the disk when it returns.
public final class Disk {

    private static final boolean FOLDERS_CAN_BE_FORCED = !System.getProperty("os.name", "").startsWith("Windows");

    private Disk() {}

    /// Writes a file beside its place and moves it there: it is whole or not there at all.
    public static void write(Path file, byte[] bytes) throws IOException {
        write(part(file), file, bytes);
    }

    /// The same in a folder of the user's: no other file there is touched.
    public static void writeAmongOthers(Path file, byte[] bytes) throws IOException {
        // Not createTempFile: what it makes only its owner may read.
        Path part = file.resolveSibling(".claimline-" + UUID.randomUUID() + ".tmp");
        try {
            write(part, file, bytes);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Path part, Path file, byte[] bytes) throws IOException {
        try (var out = new FileOutputStream(part.toFile())) {
            out.write(bytes);
            out.getFD().sync();
        }
        moveIntoPlace(part, file);
    }

    /// Where [#write] puts a file before it is moved to its place.
    public static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    public static void moveIntoPlace(Path part, Path file) throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folderOf(file));
    }

    /// How many bytes are free on the drive that a file lies on, or is to lie; as many as there can be where nobody knows.
    public static long room(Path file) {
        try {
            return Files.getFileStore(folderOf(file)).getUsableSpace();
        } catch (IOException _) {
            return Long.MAX_VALUE;
        }
    }

    /// Creates a folder whose parent is there.
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            force(folderOf(folder));
        }
    }

    /// Forces a folder's list of files to the disk.
    public static void force(Path folder) throws IOException {
        if (!FOLDERS_CAN_BE_FORCED) {
            return;
        }
        boolean interrupted = Thread.interrupted(); // else the channel would be closed before it is used
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a root has no folder: " + file);
        }
        return folder;
    }

    public static NotebookException failed(String what, IOException cause) {
        return new NotebookException(NotebookException.Reason.DISK, what + ": " + cause.getMessage(), cause);
    }
}
