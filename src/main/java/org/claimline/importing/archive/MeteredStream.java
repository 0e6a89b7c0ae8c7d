package org.claimline.importing.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Pieces;

/// What comes out of a compressed stream, counted while it is read.
public final class MeteredStream extends FilterInputStream {

    /// Ends the reading of a stream.
    public static final class LimitException extends IOException {

        private static final long serialVersionUID = 1L;

        private final UnreadableException why;

        LimitException(UnreadableException why) {
            super(why);
            this.why = why;
        }

        public UnreadableException why() {
            return why;
        }
    }

    /// How much larger a file may be when it is unpacked.
    public static final long MAX_RATIO = 200;

    private static final long HARMLESS = 4L << 20;

    private final long packed;
    private final Pieces pieces;
    private long seen;

    /// @param packed the size of what is unpacked, in bytes
    MeteredStream(InputStream in, long packed, Pieces pieces) {
        super(in);
        this.packed = packed;
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        seen += bytes;
        try {
            pieces.unpacked(bytes);
            if (seen > HARMLESS && seen > packed * MAX_RATIO) {
                throw new UnreadableException(Reason.TOO_COMPLEX,
                        "it unpacks to more than %d times its size, which no honest file does"
                                .formatted(MAX_RATIO));
            }
        } catch (UnreadableException e) {
            throw new LimitException(e);
        }
    }
}
