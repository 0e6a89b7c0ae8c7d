package org.claimline.importing.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// UTF-16 and UTF-32, and the byte-order mark of UTF-8.
final class WideText {

    private static final int SAMPLE = 8192;
    private static final double READABLE = 0.97;

    private WideText() {}

    /// The encoding that a byte-order mark names.
    static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(StandardCharsets.UTF_32LE);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /// Without a mark: a text has spaces, line ends or digits, which are zero in half or more of their bytes, and reads
    /// as text in one byte order alone.
    static Optional<Charset> unmarked(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
        boolean zero = false;
        for (int i = 0; i < sample.length && !zero; i++) {
            zero = sample[i] == 0;
        }
        if (!zero || bytes.length % 2 != 0 || bytes.length < 4) {
            return Optional.empty();
        }
        for (Charset charset : new Charset[]{StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE,
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            boolean fits = bytes.length % 4 == 0 || !charset.name().startsWith("UTF-32");
            if (fits && isReadable(new String(sample, charset))) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static boolean isReadable(String text) {
        int good = 0;
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c >= ' ' && c < 0x7f || c == '\n' || c == '\r' || c == '\t';
            boolean letter = c < 0x0600 && Character.isLetter(c) || c >= 0x2010 && c <= 0x2122
                    || c >= 0x3000 && c <= 0x30ff || c >= 0x4e00 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3
                    || c >= 0xff01 && c <= 0xff5e || c >= 0x0600 && c <= 0x0e7f && Character.isLetterOrDigit(c)
                    || c >= 0xa0 && c <= 0xbf;
            plain += ascii || c == '\u3002' || c == '\uff0c' ? 1 : 0;
            good += ascii || letter ? 1 : 0;
        }
        return !text.isEmpty() && good >= READABLE * text.length() && plain * 60 >= text.length();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
