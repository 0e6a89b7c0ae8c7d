package org.claimline.importing.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.claimline.importing.format.Pieces;
import org.claimline.importing.format.Source;

/// A file that gzip packed.
public final class GzipFile {

    private static final int BUFFER = 8192;

    private GzipFile() {}

    public static void open(Source source, Pieces pieces) {
        pieces.file(new Content(source, pieces));
    }

    private record Content(Source packed, Pieces pieces) implements Source {

        @Override
        public String name() {
            String name = packed.name();
            return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        }

        @Override
        public InputStream open() throws IOException {
            return new MeteredStream(new GZIPInputStream(new BufferedInputStream(packed.open()), BUFFER),
                    packed.size(), pieces);
        }

        @Override
        public long size() {
            return Long.MAX_VALUE;
        }
    }
}
