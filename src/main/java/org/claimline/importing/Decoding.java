package org.claimline.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;

/// From bytes to text: a byte-order mark decides, then UTF-8 where the bytes are valid UTF-8, UTF-16 where every second
/// byte is zero, the charset that a page names, and windows-1252 for the rest.
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final int SAMPLE = 65_536;

    private Decoding() {}

    /// The text of a file, without byte-order mark, with line ends `\n`.
    ///
    /// @throws UnreadableException when the bytes are no text in any encoding
    static String decode(byte[] bytes) throws UnreadableException {
        String text = withMark(bytes).or(() -> wide(bytes)).orElse("");
        if (text.isEmpty()) {
            refuseBinary(bytes);
            text = narrow(bytes);
        }
        return lineEnds(text);
    }

    private static Optional<String> withMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            Charset charset = bytes[0] == 0 ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE;
            return Optional.of(new String(bytes, 4, bytes.length - 4, charset));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    /// UTF-16 without a mark shows in Western text: nearly every second byte is zero, and no other.
    private static Optional<String> wide(byte[] bytes) {
        int sample = Math.min(bytes.length, SAMPLE) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (sample < 4 || Math.max(even, odd) * 10 < sample / 2 * 6 || Math.min(even, odd) > 0) {
            return Optional.empty();
        }
        return Optional.of(new String(bytes, odd > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
    }

    private static String narrow(byte[] bytes) {
        Optional<String> utf8 = strictly(bytes);
        Optional<Charset> declared = declared(bytes);
        boolean plain = isAscii(bytes);
        if (utf8.isPresent() && (!plain || declared.isEmpty())) {
            return utf8.get();
        }
        return new String(bytes, declared.filter(c -> plain || !c.equals(StandardCharsets.UTF_8))
                .orElse(mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS));
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
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
    private static boolean mostlyUtf8(byte[] bytes) {
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

    /// The charset that a page or an XML prologue names in its first bytes.
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!head.contains("<meta") && !head.startsWith("<?xml")) {
            return Optional.empty();
        }
        for (String key : new String[]{"charset", "encoding"}) {
            for (int at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
                Optional<Charset> charset = named(head, at + key.length());
                if (charset.isPresent()) {
                    return charset;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> named(String head, int from) {
        int start = from;
        while (start < head.length() && " =\"'\t\n\r".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return start == from ? Optional.empty() : charset(head.substring(start, end));
    }

    /// Browsers read some names as their larger relatives; so does everybody who writes them.
    private static Optional<Charset> charset(String name) {
        String real = switch (name) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
            case "shift_jis", "shift-jis", "x-sjis", "sjis" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "ksc5601" -> "x-windows-949";
            case "big5" -> "Big5-HKSCS";
            case "utf-16", "utf-16le", "utf-16be", "utf-7", "unicode" -> "UTF-8";
            default -> name;
        };
        try {
            return Optional.of(Charset.forName(real)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
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
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
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
