package org.claimline.importing;

import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.encoding.TextDecoder;

/// The text of a file whose encoding nobody has chosen.
final class Decoding {

    private Decoding() {}

    /// The text of a file, without byte-order mark, with line ends `\n`.
    ///
    /// @throws UnreadableException when the bytes are no text in any encoding
    static String decode(byte[] bytes) throws UnreadableException {
        return TextDecoder.decode(bytes, Optional.empty()).text();
    }
}
