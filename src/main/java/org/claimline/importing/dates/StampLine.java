package org.claimline.importing.dates;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.Span;

/// What a line around a date is.
///
/// @param kind how much of the line belongs to the date
/// @param stamp the date that counts: the first publication rather than an update
/// @param isUpdate whether the line announces a later change and nothing else
public record StampLine(Kind kind, Stamp stamp, boolean isUpdate) {

    private static final int LONGEST = 160;
    private static final int NAMES = 8;
    private static final String SEPARATORS = ",|·•-–—/:;@∙●";

    public enum Kind {
        /// The line says nothing but when.
        WHOLE,
        /// Names of people or papers stand beside it.
        NAMED,
        /// The line goes on with something else.
        PREFIX
    }

    /// Reads a line.
    ///
    /// @return empty when the line holds no date, or holds it as part of a sentence
    public static Optional<StampLine> of(String line, boolean dayFirst) {
        List<Stamp> stamps = DateScanner.scan(line.substring(0, Math.min(line.length(), LONGEST)), dayFirst);
        // '— Jane Roe (@jane) 5 May 2025' signs a message that is quoted.
        if (stamps.isEmpty() || line.contains("(@") || line.startsWith("—")) {
            return Optional.empty();
        }
        Stamp first = stamps.getFirst();
        if (line.length() <= LONGEST) {
            Optional<Kind> kind = kind(line, stamps);
            if (kind.isPresent()) {
                return Optional.of(chosen(kind.get(), line, stamps));
            }
        }
        boolean exact = first.time().isPresent() || dashFollows(line, first.span().end());
        boolean prefix = first.span().start() == 0 && first.year().isPresent() && exact;
        return prefix
                ? Optional.of(new StampLine(Kind.PREFIX, first, chosen(Kind.PREFIX, line, stamps).isUpdate()))
                : Optional.empty();
    }

    private static boolean dashFollows(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i < line.length() && "–—-".indexOf(line.charAt(i)) >= 0;
    }

    private static Optional<Kind> kind(String line, List<Stamp> stamps) {
        StringBuilder rest = new StringBuilder(line);
        for (Stamp stamp : stamps) {
            for (int i = stamp.span().start(); i < stamp.span().end(); i++) {
                rest.setCharAt(i, '|');
            }
        }
        Pieces pieces = new Pieces(rest);
        int names = 0;
        int small = 0;
        boolean separated = false;
        for (int i = 0; i < pieces.size(); i++) {
            String word = pieces.word(i);
            char c = word.charAt(0);
            if (!Character.isLetterOrDigit(c)) {
                separated |= SEPARATORS.indexOf(c) >= 0 && c != '|' || c == '|' && !covered(stamps, pieces.start(i));
            } else if (Character.isUpperCase(c) && !CalendarWords.isNeutral(word)
                    && CalendarWords.zone(word).isEmpty()) {
                names++;
            } else if (!CalendarWords.isNeutral(word) && !isTime(pieces, i)) {
                small++;
            }
        }
        boolean exact = stamps.stream().anyMatch(s -> s.year().isPresent() || s.time().isPresent());
        if (names == 0 && small == 0) {
            return Optional.of(Kind.WHOLE);
        }
        boolean by = line.regionMatches(true, 0, "by ", 0, 3) || line.regionMatches(true, 0, "von ", 0, 4)
                || line.contains(" von ")
                || line.contains(" by ");
        return small <= (by && !line.endsWith(".") ? 1 : 0) && names <= NAMES && exact && (separated || by)
                ? Optional.of(Kind.NAMED)
                : Optional.empty();
    }

    /// Whether a text ends with the announcement of a first publication: 'Published on', 'Erschienen am:'.
    public static boolean isAnnounced(String text) {
        Pieces pieces = new Pieces(text);
        for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - 4); i--) {
            if (CalendarWords.announces(pieces.word(i))) {
                return true;
            }
            if (CalendarWords.changes(pieces.word(i)) || !CalendarWords.joins(pieces.word(i))) {
                return false;
            }
        }
        return false;
    }

    /// A time that stands alone, or how many minutes the article takes to read.
    private static boolean isTime(Pieces pieces, int i) {
        return pieces.digits(i) > 0 && (pieces.isWord(i + 1, "min") || pieces.isWord(i + 1, "minute")
                || pieces.is(i + 1, ':') || pieces.is(i - 1, ':') || pieces.isWord(i + 1, "uhr"));
    }

    private static boolean covered(List<Stamp> stamps, int at) {
        return stamps.stream().map(Stamp::span).anyMatch(s -> s.contains(at));
    }

    private static StampLine chosen(Kind kind, String line, List<Stamp> stamps) {
        Stamp best = stamps.getFirst();
        boolean update = isUpdate(line, new Span(0, best.span().start()));
        boolean announced = isAnnounced(line.substring(0, best.span().start()));
        for (int i = 1; i < stamps.size(); i++) {
            Stamp next = stamps.get(i);
            boolean change = isUpdate(line, new Span(stamps.get(i - 1).span().end(), next.span().start()));
            if (update && !change) {
                best = next;
                update = false;
            } else if (change && !announced && isSameMoment(best, next)) {
                // '5 May, 17:05 Edited on 5 May, 17:05' shows the edit twice.
                update = true;
            }
        }
        return new StampLine(kind, best, update);
    }

    private static boolean isSameMoment(Stamp one, Stamp other) {
        return one.time().isPresent() && one.time().equals(other.time()) && one.date().equals(other.date());
    }

    private static boolean isUpdate(String line, Span before) {
        return isUpdate(before.in(line));
    }

    /// Whether the words before a date announce a later change: 'Updated on', 'Zuletzt aktualisiert:'.
    public static boolean isUpdate(String before) {
        Pieces pieces = new Pieces(before);
        boolean update = false;
        for (int i = 0; i < pieces.size(); i++) {
            update = CalendarWords.changes(pieces.word(i)) || update && !CalendarWords.announces(pieces.word(i));
        }
        return update;
    }
}
