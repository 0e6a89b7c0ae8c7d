package org.claimline.importing.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.UnreadableException;

/// The encoding of a file that is too long to be held in memory: its first part outside ASCII decides.
public final class StreamEncoding {

    private static final int CHUNK = 4 << 20;

    private StreamEncoding() {}

    /// @param in read as far as needed, to the end of a file that is all ASCII; the caller closes it
    /// @throws UnreadableException when the bytes are no text in any encoding
    public static Encoding of(InputStream in) throws IOException, UnreadableException {
        byte[] chunk = in.readNBytes(CHUNK);
        boolean isFirst = true;
        while (chunk.length > 0) {
            if (isFirst || !isAscii(chunk)) {
                Encoding encoding = TextDecoder.decode(toLineEnd(chunk), Optional.empty()).encoding();
                if (!isFirst || !isAscii(chunk) || !encoding.equals(Encoding.UTF_8)) {
                    return encoding;
                }
            }
            isFirst = false;
            chunk = in.readNBytes(CHUNK);
        }
        return Encoding.UTF_8;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /// Up to the last line's end or, where there is none, without what may be the first half of a character.
    private static byte[] toLineEnd(byte[] chunk) {
        if (chunk.length < CHUNK) {
            return chunk;
        }
        int end = chunk.length;
        while (end > chunk.length / 2 && chunk[end - 1] != '\n') {
            end--;
        }
        if (end == chunk.length / 2) {
            end = chunk.length;
            while (end > chunk.length - 4 && chunk[end - 1] < 0) {
                end--;
            }
        }
        int even = chunk[0] == 0 || chunk.length > 1 && (chunk[1] == 0 || chunk[0] == (byte) 0xFF) ? end & ~3 : end;
        return Arrays.copyOf(chunk, even);
    }
}
