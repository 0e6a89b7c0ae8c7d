package org.claimline.importing.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;
import org.claimline.importing.format.Source;

/// Opens the list of a ZIP archive. The whole list is kept in memory, so that it may not be longer than [#MOST].
final class ZipDirectory {

    private static final long MOST = 16L << 20;
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private ZipDirectory() {}

    static ZipFile open(Source source, long limit) throws UnreadableException, IOException {
        var channel = new Counting(source.channel(limit));
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).setCharset(OLD_NAMES)
                    .setUseUnicodeExtraFields(true).setIgnoreLocalFileHeader(true).get();
            channel.isOpening = false;
            return zip;
        } catch (IOException | IllegalArgumentException e) {
            channel.close();
            if (channel.read > MOST) {
                throw new UnreadableException(Reason.TOO_COMPLEX, "it holds too many files");
            }
            throw e instanceof IOException damaged ? damaged : new IOException(e);
        }
    }

    private static final class Counting implements SeekableByteChannel {

        private final SeekableByteChannel channel;
        private boolean isOpening = true;
        private long read;

        Counting(SeekableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            int bytes = channel.read(into);
            read += Math.max(bytes, 0);
            if (isOpening && read > MOST) {
                throw new IOException("the list of files is too long");
            }
            return bytes;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            throw new IOException("archives are only read");
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long to) throws IOException {
            channel.position(to);
            return this;
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            throw new IOException("archives are only read");
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
