package org.claimline.importing.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/// The names of character sets, as files and people write them.
public final class Charsets {

    private Charsets() {}

    /// The character set that a name stands for. Browsers read some names as their larger relatives; so does everybody
    /// who writes them.
    ///
    /// @return empty when there is none of that name
    public static Optional<Charset> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String real = switch (lower) {
            case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "ansi", "cp1252" ->
                "windows-1252";
            case "utf8", "utf-8-sig" -> "UTF-8";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-8", "iso-8859-8-i" -> "windows-1255";
            case "iso-8859-11", "tis-620" -> "x-windows-874";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936" -> "GB18030";
            case "shift_jis", "shift-jis", "x-sjis", "sjis", "cp932" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "ksc5601", "cp949" -> "x-windows-949";
            case "big5", "big-5", "cp950" -> "Big5-HKSCS";
            case "euc-tw" -> "x-EUC-TW";
            case "maccyrillic", "x-mac-cyrillic" -> "x-MacCyrillic";
            case "macintosh", "macroman", "x-mac-roman" -> "x-MacRoman";
            default -> lower;
        };
        try {
            return Optional.of(Charset.forName(real)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
