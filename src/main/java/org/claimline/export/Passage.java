package org.claimline.export;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;
import org.claimline.domain.Span;

/// The sentence that a claim stands in, on one line.
///
/// @param before what precedes the quote; ends with its space, if there is one
/// @param quote the claim's own words
/// @param after what follows the quote
/// @param paragraph the number of its paragraph in the article, from 1
record Passage(String before, String quote, String after, int paragraph) {

    private static final int MOST_CONTEXT = 280;
    private static final int LONGEST_WRAPPED = 120;
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "inc", "corp", "ltd", "co",
            "no", "st", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "approx", "est");

    static Passage around(String text, Span span) {
        String separator = isWrapped(text) ? "\n\n" : "\n";
        int from = span.start() == 0 ? -1 : text.lastIndexOf(separator, span.start() - 1);
        int start = from < 0 ? 0 : from + separator.length();
        int to = text.indexOf(separator, span.end());
        Span paragraph = new Span(Math.min(start, span.start()), to < 0 ? text.length() : to);
        Span sentence = sentence(text, paragraph, span);
        String before = text.substring(sentence.start(), span.start());
        String after = text.substring(span.end(), sentence.end());
        return new Passage(lead(before), MarkdownText.oneLine(span.in(text)), tail(after),
                paragraphs(text, separator, span.start()));
    }

    /// Whether paragraphs are cut into lines of about the same length, so that only a blank line ends one.
    private static boolean isWrapped(String text) {
        return text.contains("\n\n") && text.lines().allMatch(line -> line.length() <= LONGEST_WRAPPED);
    }

    private static Span sentence(String text, Span paragraph, Span span) {
        String words = paragraph.in(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(words);
        int start = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            if (endsWithAbbreviation(words, end) && end < words.length()) {
                continue;
            }
            if (paragraph.start() + end >= span.end()) {
                return new Span(Math.min(paragraph.start() + start, span.start()), paragraph.start() + end);
            }
            start = end;
        }
        return new Span(Math.min(paragraph.start() + start, span.start()), paragraph.end());
    }

    private static boolean endsWithAbbreviation(String words, int end) {
        String sentence = words.substring(Math.max(0, end - 12), end).strip();
        if (!sentence.endsWith(".")) {
            return false;
        }
        String last = sentence.substring(sentence.lastIndexOf(' ') + 1, sentence.length() - 1);
        return ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT)) || last.length() == 1
                || last.length() >= 3 && last.charAt(last.length() - 2) == '.';
    }

    private static String lead(String text) {
        String line = MarkdownText.oneLine(text);
        if (line.length() > MOST_CONTEXT) {
            int cut = line.indexOf(' ', line.length() - MOST_CONTEXT);
            line = "… " + line.substring(cut < 0 ? line.length() : cut + 1);
        }
        boolean spaced = !line.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        return spaced ? line + ' ' : line;
    }

    private static String tail(String text) {
        String line = MarkdownText.oneLine(text);
        if (line.length() > MOST_CONTEXT) {
            line = line.substring(0, Math.max(0, line.lastIndexOf(' ', MOST_CONTEXT))) + " …";
        }
        boolean spaced = !line.isEmpty() && Character.isWhitespace(text.charAt(0));
        return spaced ? ' ' + line : line;
    }

    private static int paragraphs(String text, String separator, int offset) {
        int count = 1;
        int at = text.indexOf(separator);
        while (at >= 0 && at + separator.length() <= offset) {
            int next = at + separator.length();
            while (next < text.length() && text.charAt(next) == '\n') {
                next++;
            }
            if (at > 0 && next <= offset) {
                count++;
            }
            at = text.indexOf(separator, next);
        }
        return count;
    }
}
