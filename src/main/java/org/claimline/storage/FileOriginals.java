package org.claimline.storage;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.disk.Disk;
import org.claimline.domain.Originals;

/// Original files by their SHA-256, in folders by its first two digits.
final class FileOriginals implements Originals {

    private static final int DIGITS = 64;

    private final Path folder;
    private final StorageThreads threads;

    /// @param folder is there
    FileOriginals(Path folder, StorageThreads threads) {
        this.folder = folder;
        this.threads = threads;
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        Path file = place(sha256);
        threads.write(() -> {
            try {
                if (!Files.exists(file) || Files.size(file) != bytes.length) {
                    Disk.createFolder(folder.resolve(shard(sha256)));
                    Disk.write(file, bytes);
                }
                return file;
            } catch (IOException e) {
                throw Disk.failed("cannot keep the original " + sha256, e);
            }
        });
    }

    @Override
    public Optional<byte[]> get(String sha256) {
        Path file = place(sha256);
        return threads.read(() -> {
            try (var in = new FileInputStream(file.toFile())) {
                return Optional.of(in.readAllBytes());
            } catch (FileNotFoundException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw Disk.failed("cannot read the original " + sha256, e);
            }
        });
    }

    private Path place(String sha256) {
        if (sha256.length() != DIGITS || !sha256.chars().allMatch(FileOriginals::isDigit)) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return folder.resolve(shard(sha256)).resolve(sha256);
    }

    private static boolean isDigit(int unit) {
        return '0' <= unit && unit <= '9' || 'a' <= unit && unit <= 'f';
    }

    private static String shard(String sha256) {
        return sha256.substring(0, 2);
    }
}
