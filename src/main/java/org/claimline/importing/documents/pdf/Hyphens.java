package org.claimline.importing.documents.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.importing.rules.Rows;

/// Joins lines of running text, and decides which hyphens at their ends belong to the word.
///
/// What the same document writes elsewhere decides first: 'longterm' or 'long-term' in the middle of a line. Then the
/// characters around the hyphen, then the words of `compounds.tsv`.
final class Hyphens {

    private static final Set<String> HEADS = words("head");
    private static final Set<String> TAILS = words("tail");
    private static final Set<String> CONJUNCTIONS = words("and");
    private static final String HYPHENS = "-\u00ad\u2010";

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> hyphenated = new HashMap<>();

    /// Learns from all words of a document.
    static Hyphens of(List<PageText> pages) {
        Hyphens hyphens = new Hyphens();
        pages.forEach(page -> page.words().forEach(word -> hyphens.learn(word.text())));
        return hyphens;
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        Rows.of("compounds.tsv", 2).rows().stream().filter(row -> row.get(0).equals(kind))
                .forEach(row -> words.addAll(Rows.list(row.get(1))));
        return words;
    }

    private void learn(String word) {
        String bare = bare(word);
        int hyphen = bare.indexOf('-');
        if (hyphen > 0 && hyphen < bare.length() - 1) {
            hyphenated.merge(bare, 1, Integer::sum);
        } else if (hyphen < 0 && bare.length() > 3) {
            seen.add(bare);
        }
    }

    /// In lower case, without marks around it.
    private static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1)) && word.charAt(end - 1) != '-') {
            end--;
        }
        return word.substring(start, end).replace('\u2010', '-').toLowerCase(Locale.ROOT);
    }

    /// Two lines as one.
    String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        if (HYPHENS.indexOf(last) >= 0 && before.length() > 1 && isPart(before.charAt(before.length() - 2))
                && isPart(first)) {
            return joinAtHyphen(before, after);
        }
        return isDense(last) && isDense(first) ? before + after : before + ' ' + after;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c);
    }

    private String joinAtHyphen(String before, String after) {
        String stem = before.substring(0, before.length() - 1);
        char mark = before.charAt(before.length() - 1);
        String left = bare(stem.substring(lastBreak(stem) + 1));
        String right = bare(after.substring(0, firstBreak(after)));
        if (CONJUNCTIONS.contains(right)) {
            return before + ' ' + after;
        }
        if (mark == '\u00ad') {
            return stem + after;
        }
        return keeps(stem, left, after, right) ? stem + '-' + after : stem + after;
    }

    private boolean keeps(String stem, String left, String after, String right) {
        char end = stem.charAt(stem.length() - 1);
        char start = after.charAt(0);
        if (!Character.isLetter(end) || !Character.isLowerCase(start) || left.contains("-")) {
            return true;
        }
        String tail = right.indexOf('-') > 0 ? right.substring(0, right.indexOf('-')) : right;
        if (seen.contains(left + tail)) {
            return false;
        }
        boolean acronym = left.length() > 1 && Character.isUpperCase(end);
        if (acronym || hyphenated.containsKey(left + '-' + tail)) {
            return true;
        }
        return HEADS.contains(left) || TAILS.contains(tail) && left.length() > 2;
    }

    private static int lastBreak(String text) {
        int at = text.length() - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int firstBreak(String text) {
        int at = 0;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Scripts that are written without spaces.
    static boolean isDense(char c) {
        return c >= 0x2e80 && c <= 0xa4cf || c >= 0xf900 && c <= 0xfaff || c >= 0xff00 && c <= 0xffef
                || c >= 0x3000 && c <= 0x303f;
    }
}
