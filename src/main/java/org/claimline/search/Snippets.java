package org.claimline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.claimline.domain.Span;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.Snippet;

/// Finds in a text what a query looks for, and cuts the piece out that shows most of it.
public final class Snippets {

    /// About two lines.
    private static final int LENGTH = 220;
    private static final int BEFORE = 50;
    /// Of a longer text no more is looked at.
    private static final int LONGEST = 400_000;
    private static final int MOST_HITS = 2_000;

    private final List<Sought> sought;

    /// @param typing whether the last word may go on
    public Snippets(Query query, boolean typing) {
        this.sought = Sought.marked(query, typing);
    }

    /// A stretch of the text that is looked for.
    ///
    /// @param which of the things that are looked for
    private record Hit(Span span, int which) {}

    /// The piece of the text that shows most of what is looked for; its beginning when nothing of it is there.
    ///
    /// @param also more places to mark, such as the amounts that were looked for
    public Snippet of(String text, List<Span> also) {
        List<Hit> hits = hits(text, also);
        return cut(text, hits, window(text, hits));
    }

    /// The whole text, in one line.
    public Snippet whole(String text) {
        return cut(text, hits(text, List.of()), new Span(0, text.length()));
    }

    private List<Hit> hits(String text, List<Span> also) {
        var hits = new ArrayList<Hit>();
        also.forEach(span -> hits.add(new Hit(span, sought.size())));
        if (!sought.isEmpty()) {
            var words = new TextWords(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            for (int which = 0; which < sought.size(); which++) {
                words.find(sought.get(which), which, hits);
            }
        }
        hits.sort(Comparator.comparing(Hit::span));
        return hits;
    }

    /// The stretch of about the right length with the most different things in it, then the most of them.
    private static Span window(String text, List<Hit> hits) {
        int best = -1;
        long most = -1;
        for (int i = 0; i < hits.size(); i++) {
            int end = hits.get(i).span().start() - BEFORE + LENGTH;
            long which = 0;
            int count = 0;
            for (int k = i; k < hits.size() && hits.get(k).span().end() <= end && count < 50; k++) {
                which |= 1L << Math.min(63, hits.get(k).which());
                count++;
            }
            long weight = Long.bitCount(which) * 100L + count;
            if (weight > most) {
                most = weight;
                best = i;
            }
        }
        int from = best < 0 ? 0 : Math.max(0, hits.get(best).span().start() - BEFORE);
        int to = Math.min(text.length(), Math.max(from + LENGTH, best < 0 ? 0 : hits.get(best).span().end()));
        from = Math.max(0, Math.min(from, to - LENGTH));
        return new Span(wordStart(text, from), wordEnd(text, to));
    }

    private static int wordStart(String text, int from) {
        int i = from;
        while (i > 0 && from - i < 20 && !Character.isWhitespace(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i;
    }

    private static int wordEnd(String text, int to) {
        int i = to;
        while (i < text.length() && i - to < 20 && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
    }

    private static Snippet cut(String text, List<Hit> hits, Span window) {
        int from = window.start();
        int to = window.end();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        var line = new StringBuilder(text.substring(0, from).isBlank() ? "" : "… ");
        int shift = from - line.length();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            line.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
        }
        var highlights = new ArrayList<Span>();
        Optional<Span> at = Optional.empty();
        int last = -1;
        for (Hit hit : hits) {
            Span span = hit.span();
            if (span.start() >= Math.max(from, last) && span.end() <= to && !span.isEmpty()) {
                at = at.or(() -> Optional.of(span));
                highlights.add(new Span(span.start() - shift, span.end() - shift));
                last = span.end();
            }
        }
        return new Snippet(line.append(text.substring(to).isBlank() ? "" : " …").toString(), highlights, at);
    }

    /// The words of a text, with the stem of each.
    private static final class TextWords {

        private final List<String> words = new ArrayList<>();
        private final List<String> stems = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();

        TextWords(String text) {
            try (TokenStream stream = Texts.INDEXED.tokenStream("", text)) {
                var term = stream.addAttribute(CharTermAttribute.class);
                var offset = stream.addAttribute(OffsetAttribute.class);
                var step = stream.addAttribute(PositionIncrementAttribute.class);
                stream.reset();
                while (stream.incrementToken()) {
                    if (step.getPositionIncrement() > 0) {
                        words.add(term.toString());
                        stems.add(term.toString());
                        spans.add(new Span(offset.startOffset(), offset.endOffset()));
                    } else {
                        stems.set(stems.size() - 1, term.toString());
                    }
                }
                stream.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void find(Sought one, int which, List<Hit> hits) {
            int length = one.stems().size();
            for (int i = 0; i + length <= words.size() && hits.size() < MOST_HITS; i++) {
                int k = 0;
                while (k < length && matches(one, k, i + k)) {
                    k++;
                }
                if (k == length) {
                    hits.add(new Hit(new Span(spans.get(i).start(), spans.get(i + k - 1).end()), which));
                }
            }
        }

        private boolean matches(Sought one, int k, int word) {
            boolean last = k == one.stems().size() - 1;
            return stems.get(word).equals(one.stems().get(k))
                    || last && !one.beginning().isEmpty() && words.get(word).startsWith(one.beginning());
        }
    }
}
