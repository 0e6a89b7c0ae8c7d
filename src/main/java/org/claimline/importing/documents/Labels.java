package org.claimline.importing.documents;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.format.Draft;

/// What the properties of a file are worth: titles that programs write by themselves are none, and the day on which a
/// file was made is only near the day on which its text came out.
public final class Labels {

    private static final List<String> PROGRAMS = List.of("microsoft word", "microsoft office", "microsoft powerpoint",
            "powerpoint presentation", "untitled", "unbenannt", "sans titre", "document", "dokument", "presentation",
            "slide ", "layout ", "template", "print", "printing ", "scan", "fax", "about:blank", "http", "file:",
            "no title", "title", "normal", "email", "full page", "crystal reports", "新建", "文档");
    private static final List<String> ENDINGS = List.of(".doc", ".docx", ".pdf", ".qxd", ".qxp", ".indd", ".ppt",
            ".pptx", ".xls", ".xlsx", ".rtf", ".odt", ".tmp", ".dot", ".html", ".htm", ".txt", ".tex", ".dvi", ".ps",
            ".fm", ".eps", ".p65", ".pub", ".wpd", ".pages", ".ai");
    private static final List<String> NOBODY = List.of("administrator", "admin", "user", "owner", "author", "unknown",
            "microsoft", "microsoft office user", "windows user", "default", "guest", "root", "test", "apache poi",
            "python-docx", "none", "anonymous", "hp", "dell", "acer", "lenovo", "office");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 250;
    private static final int FIRST_YEAR = 1985;

    private Labels() {}

    /// A title that a person may have written.
    public static Optional<String> title(String property) {
        String title = spaced(property);
        String lower = title.toLowerCase(Locale.ROOT);
        long letters = title.chars().filter(Character::isLetter).count();
        boolean dense = title.chars().anyMatch(c -> c >= 0x3400 && c <= 0x9fff);
        boolean words = title.indexOf(' ') > 0 && title.length() >= SHORTEST || dense && title.length() >= 4;
        boolean program = PROGRAMS.stream().anyMatch(p -> lower.equals(p.strip()) || p.length() > 6
                && lower.startsWith(p));
        boolean file = ENDINGS.stream().anyMatch(lower::endsWith) || title.contains("\\") || title.contains("_")
                && title.indexOf(' ') < 0;
        return words && !program && !file && title.length() <= LONGEST && 2 * letters > title.length()
                ? Optional.of(title)
                : Optional.empty();
    }

    /// A name that is not the one of an account or a program.
    public static Optional<String> author(String property) {
        String name = spaced(property);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean person = name.indexOf(' ') > 0 || name.chars().anyMatch(c -> c >= 0x3400 && c <= 0x9fff);
        boolean sane = name.length() <= 100 && name.indexOf('@') < 0 && name.indexOf('\\') < 0
                && name.chars().noneMatch(Character::isDigit);
        return person && sane && !NOBODY.contains(lower) ? Optional.of(name) : Optional.empty();
    }

    /// A guess from the file's own properties.
    public static Draft.Guess guess(Optional<String> title, Optional<String> author, Optional<Published> made) {
        return new Draft.Guess(label(title, author), made);
    }

    public static Draft.Label label(Optional<String> title, Optional<String> author) {
        return new Draft.Label(title, Optional.empty(), author, Optional.empty(), Optional.empty());
    }

    public static Draft.Label label(Optional<String> title, Optional<String> source, Optional<String> author,
            Optional<URI> url) {
        return new Draft.Label(title, source, author, url, Optional.empty());
    }

    /// The day on which a file says it was made, when that is possible.
    ///
    /// @param field the property's name
    public static Optional<Published> made(Instant instant, ZoneId zone, String field) {
        ZonedDateTime time = instant.atZone(zone);
        LocalDate day = time.toLocalDate();
        boolean possible = day.getYear() >= FIRST_YEAR && day.isBefore(LocalDate.now(ZoneOffset.UTC).plusDays(2));
        return possible ? Optional.of(Published.on(day, Origin.INFERRED, field + " " + day)) : Optional.empty();
    }

    /// With single spaces and none around it; control characters are spaces.
    public static String spaced(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
