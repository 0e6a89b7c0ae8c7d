package org.claimline.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;

/// The bytes of a file, or of a file inside one, which can be read from the start more than once.
public interface Source {

    String name();

    /// From the first byte on; the caller closes it.
    InputStream open() throws IOException;

    /// Its size in bytes, or more than any limit where it is not known.
    long size();

    /// Read here and there; the caller closes it.
    ///
    /// @param limit how many bytes may be kept in memory for it
    default SeekableByteChannel channel(long limit) throws IOException, UnreadableException {
        return new SeekableInMemoryByteChannel(all(limit));
    }

    /// Its first bytes, at most so many.
    default byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }

    /// All of it.
    ///
    /// @throws UnreadableException TOO_LONG, when it is longer than the limit; no more than that is read
    default byte[] all(long limit) throws IOException, UnreadableException {
        int most = (int) Math.min(limit, Integer.MAX_VALUE - 16);
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableException(Reason.TOO_LONG,
                        "it has more bytes than the limit of %,d".formatted(most));
            }
            return bytes;
        }
    }

    /// Bytes that are in memory.
    static Source of(String name, byte[] bytes) {
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] head(int length) {
                return length >= bytes.length ? bytes : Arrays.copyOf(bytes, length);
            }

            @Override
            public byte[] all(long limit) throws UnreadableException {
                if (bytes.length > limit) {
                    throw new UnreadableException(Reason.TOO_LONG,
                            "it has %,d bytes, more than the limit of %,d".formatted(bytes.length, limit));
                }
                return bytes;
            }
        };
    }
}
