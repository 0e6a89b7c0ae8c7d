package org.claimline.importing.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimline.domain.Encoding;
import org.claimline.domain.Encoding.Certainty;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;

/// From bytes to text: a byte-order mark decides, then UTF-8 where the bytes are valid UTF-8, then UTF-16 and UTF-32
/// where zero bytes betray them, then the encoding that the file names where its bytes agree, then the one whose text
/// reads most like a language.
public final class TextDecoder {

    private static final int SAMPLE = 65_536;

    private TextDecoder() {}

    /// A text without byte-order mark, with line ends `\n`, and the encoding that it was read in.
    public record Decoded(String text, Encoding encoding) {}

    /// Decodes a whole file.
    ///
    /// @param wanted the encoding that the user chose, which is not doubted
    /// @throws UnreadableException when the bytes are no text in any encoding
    public static Decoded decode(byte[] bytes, Optional<Charset> wanted) throws UnreadableException {
        if (wanted.isPresent()) {
            String text = new String(bytes, wanted.get());
            return new Decoded(lineEnds(text), new Encoding(wanted.get().name(), Certainty.ENTERED));
        }
        Optional<Charset> wide = WideText.marked(bytes).or(() -> WideText.unmarked(bytes));
        if (wide.isPresent()) {
            boolean marked = WideText.marked(bytes).isPresent();
            Encoding encoding = new Encoding(wide.get().name(), marked ? Certainty.CERTAIN : Certainty.DETECTED);
            return new Decoded(lineEnds(new String(bytes, wide.get())), encoding);
        }
        if (!isShifted(bytes)) {
            refuseBinary(bytes);
        }
        return narrow(bytes);
    }

    private static Decoded narrow(byte[] bytes) {
        Optional<String> utf8 = strictly(bytes);
        if (utf8.isPresent() && !isShifted(bytes)) {
            return new Decoded(lineEnds(utf8.get()), Encoding.UTF_8);
        }
        Encoding encoding = mostlyUtf8(bytes)
                ? new Encoding("UTF-8", Certainty.DETECTED)
                : Detection.of(bytes, Declared.in(bytes));
        return new Decoded(lineEnds(new String(bytes, Charset.forName(encoding.charset()))), encoding);
    }

    /// Whether the bytes hold an escape, by which the seven-bit encodings of East Asia switch.
    private static boolean isShifted(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0x1b && i + 1 < bytes.length && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// A page in UTF-8 with one broken character, cut in the middle for instance, is still UTF-8.
    static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            int follow = (bytes[i] & 0xE0) == 0xC0
                    ? 1
                    : (bytes[i] & 0xF0) == 0xE0
                            ? 2
                            : (bytes[i] & 0xF8) == 0xF0 ? 3 : 0;
            int seen = 0;
            while (seen < follow && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80) {
                seen++;
                i++;
            }
            good += follow > 0 && seen == follow ? 1 : 0;
            bad += follow == 0 || seen < follow ? 1 : 0;
        }
        return good > 20 * bad;
    }

    private static void refuseBinary(byte[] bytes) throws UnreadableException {
        int control = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableException(Reason.BINARY, "it holds zero bytes and no text");
            }
            boolean white = bytes[i] >= '\b' && bytes[i] <= '\r' || bytes[i] == 0x1b;
            control += bytes[i] > 0 && bytes[i] < ' ' && !white ? 1 : 0;
        }
        if (control * 20 > sample) {
            throw new UnreadableException(Reason.BINARY, "it is full of control characters");
        }
    }

    private static String lineEnds(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
    }
}
