package org.claimline.domain;

import java.util.Locale;
import java.util.Optional;

/// The encoding that a file was read in. It is kept as parameters of the original's media type, such as
/// `text/plain; charset=windows-1251; certainty=detected`; UTF-8 that is certain needs none.
///
/// @param charset the name of the character set, as Java has it
/// @param certainty how it is known
public record Encoding(String charset, Certainty certainty) {

    /// How an encoding is known, the surest first.
    public enum Certainty {
        /// A byte-order mark says it, or nothing else fits the bytes.
        CERTAIN,
        /// The user chose it.
        ENTERED,
        /// The file names it, and its bytes agree.
        DECLARED,
        /// The letters that come out are those of a language, and no other encoding comes near.
        DETECTED,
        /// Another encoding would do nearly as well.
        GUESSED
    }

    /// What a text file is in when nothing says otherwise.
    public static final Encoding UTF_8 = new Encoding("UTF-8", Certainty.CERTAIN);

    private static final String CHARSET = "charset=";
    private static final String CERTAINTY = "certainty=";

    /// The media type with this encoding as its parameters.
    public String addTo(String mediaType) {
        String bare = bare(mediaType);
        return equals(UTF_8)
                ? bare
                : bare + "; " + CHARSET + charset + "; " + CERTAINTY + certainty.name().toLowerCase(Locale.ROOT);
    }

    /// The encoding in a media type's parameters: empty when it names none.
    public static Optional<Encoding> in(String mediaType) {
        return parameter(mediaType, CHARSET).map(charset -> new Encoding(charset,
                parameter(mediaType, CERTAINTY).flatMap(Encoding::certainty).orElse(Certainty.CERTAIN)));
    }

    /// A media type without parameters.
    public static String bare(String mediaType) {
        int semicolon = mediaType.indexOf(';');
        return semicolon < 0 ? mediaType : mediaType.substring(0, semicolon).strip();
    }

    private static Optional<Certainty> certainty(String name) {
        for (Certainty certainty : Certainty.values()) {
            if (certainty.name().equalsIgnoreCase(name)) {
                return Optional.of(certainty);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parameter(String mediaType, String key) {
        int at = mediaType.indexOf("; " + key);
        if (at < 0) {
            return Optional.empty();
        }
        int start = at + 2 + key.length();
        int end = mediaType.indexOf(';', start);
        return Optional.of(mediaType.substring(start, end < 0 ? mediaType.length() : end).strip());
    }
}
