package org.claimline.importing.dates;

import java.util.List;
import java.util.Optional;
import org.claimline.domain.Span;

/// The place, date and agency before the first words of a report: 'HANGZHOU, Nov 25 (Agency) -', '(Agency) --',
/// 'San Jose, Calif. – November 25, 2025 –'.
///
/// @param span from the start of the line to the first word of the report
/// @param agency the name in brackets
public record Dateline(Span span, Optional<Stamp> stamp, Optional<String> agency) {

    private static final int LONGEST = 120;
    private static final String DASHES = "-–—";

    /// Reads the head of a line.
    public static Optional<Dateline> of(String line, boolean dayFirst) {
        String head = line.substring(0, Math.min(line.length(), LONGEST));
        int dash = lastDash(head, dayFirst);
        if (dash < 0) {
            return dayAndStop(head, dayFirst);
        }
        String before = head.substring(0, dash);
        List<Stamp> stamps = DateScanner.scan(before, dayFirst);
        Optional<String> agency = agency(before);
        Optional<Stamp> stamp = stamps.stream().findFirst();
        String place = before.substring(0, Math.min(stamp.map(s -> s.span().start()).orElse(dash),
                before.indexOf('(') >= 0 ? before.indexOf('(') : dash)).strip();
        boolean sure = stamp.isPresent() && stamp.get().year().isPresent() || agency.isPresent();
        boolean placed = place.isEmpty() ? agency.isPresent() : isPlace(place, sure && stamp.isPresent());
        if (!placed || stamp.isEmpty() && agency.isEmpty() || stamps.size() > 1) {
            return Optional.empty();
        }
        int end = dash;
        while (end < line.length() && (DASHES.indexOf(line.charAt(end)) >= 0 || line.charAt(end) == ' ')) {
            end++;
        }
        return Optional.of(new Dateline(new Span(0, end), stamp, agency));
    }

    /// 'Karlsruhe, (12.11.2021). ', 'Wien, 3. Mai 2022: ': a place and a full date, closed by a stop.
    private static Optional<Dateline> dayAndStop(String head, boolean dayFirst) {
        Optional<Stamp> stamp = DateScanner.first(head, dayFirst).filter(s -> s.year().isPresent());
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        String place = head.substring(0, stamp.get().span().start()).strip();
        String bare = place.endsWith("(") ? place.substring(0, place.length() - 1).strip() : place;
        int end = stamp.get().span().end();
        end += head.startsWith(")", end) ? 1 : 0;
        boolean stop = head.startsWith(". ", end) || head.startsWith(": ", end);
        boolean named = !bare.isEmpty() && isPlace(bare, true) && !CalendarWords.joins(bare.split("[ ,]")[0])
                && (place.endsWith("(") || bare.endsWith(","));
        return stop && named
                ? Optional.of(new Dateline(new Span(0, end + 2), stamp, Optional.empty()))
                : Optional.empty();
    }

    /// The dash after the date or the agency: the last one that has nothing but these before it.
    private static int lastDash(String head, boolean dayFirst) {
        int stamp = DateScanner.first(head, dayFirst).map(s -> s.span().end()).orElse(Integer.MAX_VALUE);
        int bracket = head.indexOf(')');
        int from = bracket < 0 ? stamp : Math.min(stamp, bracket);
        if (from == Integer.MAX_VALUE) {
            return -1;
        }
        for (int i = from; i < Math.min(head.length(), from + 30); i++) {
            char c = head.charAt(i);
            if (c == '(') {
                int close = head.indexOf(')', i);
                if (close < 0) {
                    return -1;
                }
                i = close;
            } else if (DASHES.indexOf(c) >= 0 && isDash(head, i)) {
                return i;
            } else if (Character.isLowerCase(c) && head.indexOf('/', i) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /// A hyphen inside a word is no dash.
    private static boolean isDash(String head, int i) {
        return head.charAt(i) != '-' || i + 1 == head.length() || head.charAt(i + 1) == '-'
                || head.charAt(i + 1) == ' ';
    }

    private static Optional<String> agency(String before) {
        int open = before.indexOf('(');
        int close = before.indexOf(')', open + 1);
        if (open >= 0 && close > open + 1 && close - open < 40) {
            String name = before.substring(open + 1, close).strip();
            boolean words = name.chars().allMatch(c -> Character.isLetter(c) || " .&'/-".indexOf(c) >= 0);
            return words && Character.isUpperCase(name.charAt(0)) ? Optional.of(name) : Optional.empty();
        }
        int slash = before.indexOf('/');
        int end = before.indexOf('/', slash + 1);
        boolean wire = slash > 0 && end > slash + 3 && before.charAt(slash - 1) == ' ';
        return wire ? Optional.of(before.substring(slash + 1, end)) : Optional.empty();
    }

    /// Places are in capitals, or at least each of their words begins with one when all else is sure.
    private static boolean isPlace(String place, boolean sure) {
        if (place.length() > 60) {
            return false;
        }
        Pieces pieces = new Pieces(place);
        boolean capitals = false;
        int words = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String word = pieces.word(i);
            char c = word.charAt(0);
            if (Character.isLetter(c)) {
                words++;
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                capitals |= i == 0 && word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
            } else if (Character.isDigit(c) || ",.;/'’-–— ".indexOf(c) < 0) {
                return false;
            }
        }
        return words > 0 && words <= 8 && (capitals || sure);
    }
}
