package org.claimline.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Source;

/// A file on the disk.
record FileSource(Path file, String name, long size) implements Source {

    /// @throws UnreadableException when it is no file that can be read
    static FileSource of(Path file) throws UnreadableException {
        try {
            if (!Files.exists(file)) {
                boolean link = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
                throw new UnreadableException(Reason.NOT_FOUND,
                        link ? "it is a link that leads nowhere" : "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException(Reason.UNKNOWN_FORMAT, "it is not a file");
            }
            String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
            var source = new FileSource(file, name, Files.size(file));
            source.open().close();
            return source;
        } catch (NoSuchFileException e) {
            throw new UnreadableException(Reason.NOT_FOUND, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableException(Reason.NOT_ALLOWED, "it may not be read");
        } catch (IOException e) {
            throw new UnreadableException(Reason.FAILED, "it cannot be read");
        }
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public SeekableByteChannel channel(long limit) throws IOException {
        return Files.newByteChannel(file);
    }

    @Override
    public byte[] all(long limit) throws IOException, UnreadableException {
        if (size > limit) {
            throw new UnreadableException(Reason.TOO_LONG,
                    "it has %,d bytes, more than the limit of %,d".formatted(size, limit));
        }
        return Source.super.all(limit);
    }
}
