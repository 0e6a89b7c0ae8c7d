package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Furniture;
import org.claimline.domain.Span;

/// An article's text as it is shown: lines that a mail program broke are joined, furniture is folded into one line,
/// the headline is left out because it stands above. Every place can be told in the source's offsets and back.
///
/// @param blocks from the top, one paragraph of the reader each
record ReadingText(List<Block> blocks) {

    /// Stands for something that is not text.
    static final String PLACEHOLDER = "\uFFFC";

    /// One paragraph of the reader.
    sealed interface Block {
        /// Where it starts in the shown text.
        int at();

        /// What is shown.
        String text();
    }

    /// Title and byline. Two heads are equal only if they show the same: an equal paragraph is not drawn again.
    record Head(int at, ArticleId article, ArticleDetails details) implements Block {
        @Override
        public String text() {
            return PLACEHOLDER;
        }
    }

    /// A stretch of the article.
    ///
    /// @param source where it stands in the article's text; as long as `text`
    /// @param furniture whether it is furniture that was unfolded
    record Passage(int at, String text, Span source, boolean furniture) implements Block {}

    /// A line that stands for furniture.
    ///
    /// @param items what is folded, in order
    /// @param lines how many lines it has
    /// @param open whether it stands unfolded below
    record Fold(int at, List<Furniture> items, int lines, boolean open) implements Block {
        @Override
        public String text() {
            return PLACEHOLDER;
        }

        int start() {
            return items.getFirst().span().start();
        }

        /// From the first to the last that is folded.
        Span span() {
            return new Span(start(), items.getLast().span().end());
        }
    }

    ReadingText {
        blocks = List.copyOf(blocks);
    }

    /// @param open the starts of the folds that are unfolded
    static ReadingText of(Article article, Set<Integer> open) {
        return new Layout(article.text(), open).lay(article);
    }

    /// All that is shown, one line a block.
    String text() {
        var text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n").append(block.text());
        }
        return text.toString();
    }

    /// Where a stretch of the article is shown; empty when it is folded away.
    Optional<Span> shown(Span source) {
        for (Block block : blocks) {
            if (block instanceof Passage passage && passage.source().contains(source.start())) {
                int start = passage.at() + source.start() - passage.source().start();
                int end = Math.min(start + source.length(), passage.at() + passage.text().length());
                return Optional.of(new Span(start, end));
            }
        }
        return Optional.empty();
    }

    /// The place in the article of a place in the shown text; empty on a fold or the head.
    OptionalInt source(int shown) {
        for (Block block : blocks) {
            if (block instanceof Passage passage && shown >= passage.at()
                    && shown <= passage.at() + passage.text().length()) {
                return OptionalInt.of(passage.source().start() + shown - passage.at());
            }
        }
        return OptionalInt.empty();
    }

    /// The stretch of the article that a selection covers, without blanks at its ends; empty when it starts or ends
    /// outside the article's text.
    Optional<Span> source(Span shown, String articleText) {
        OptionalInt start = source(shown.start());
        OptionalInt end = source(shown.end());
        if (start.isEmpty() || end.isEmpty() || end.getAsInt() <= start.getAsInt()) {
            return Optional.empty();
        }
        int from = start.getAsInt();
        int to = end.getAsInt();
        while (from < to && Character.isWhitespace(articleText.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(articleText.charAt(to - 1))) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(new Span(from, to));
    }

    /// Lays blocks one after the other.
    private static final class Layout {

        private static final int SHORTEST_BROKEN_LINE = 50;
        private static final int LONGEST_BROKEN_LINE = 130;

        private final String source;
        private final Set<Integer> open;
        private final List<Block> blocks = new ArrayList<>();
        private final boolean broken;
        private int at;

        Layout(String source, Set<Integer> open) {
            this.source = source;
            this.open = open;
            this.broken = source.lines().allMatch(line -> line.length() <= LONGEST_BROKEN_LINE);
        }

        ReadingText lay(Article article) {
            List<Furniture> furniture = article.details().furniture();
            add(new Head(at, article.id(), article.details()));
            int done = 0;
            for (List<Furniture> group : groups(furniture)) {
                body(done, group.getFirst().span().start(), false);
                fold(group);
                done = group.getLast().span().end();
            }
            body(done, source.length(), false);
            return new ReadingText(blocks);
        }

        private void add(Block block) {
            blocks.add(block);
            at += block.text().length() + 1;
        }

        /// Furniture that only blanks separate folds together; the headline is shown above in any case.
        private List<List<Furniture>> groups(List<Furniture> furniture) {
            var groups = new ArrayList<List<Furniture>>();
            for (Furniture item : furniture) {
                boolean joins = !groups.isEmpty()
                        && isHeadline(groups.getLast().getLast()) == isHeadline(item) && source
                                .substring(groups.getLast().getLast().span().end(), item.span().start()).isBlank();
                if (!joins) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(item);
            }
            return groups;
        }

        private static boolean isHeadline(Furniture item) {
            return item.reason() == Furniture.Reason.HEADLINE;
        }

        private void fold(List<Furniture> group) {
            int start = group.getFirst().span().start();
            int end = group.getLast().span().end();
            if (isHeadline(group.getFirst()) || source.substring(start, end).isBlank()) {
                return;
            }
            boolean isOpen = open.contains(start);
            int lines = (int) source.substring(start, end).lines().filter(line -> !line.isBlank()).count();
            add(new Fold(at, List.copyOf(group), lines, isOpen));
            if (isOpen) {
                body(start, end, true);
            }
        }

        private void body(int from, int to, boolean furniture) {
            int start = from;
            while (start < to) {
                int end = endOfLine(start, to);
                while (broken && end < to && goesOn(start, end, to)) {
                    end = endOfLine(end + 1, to);
                }
                passage(start, end, furniture);
                start = end + 1;
            }
        }

        private int endOfLine(int from, int to) {
            int end = source.indexOf('\n', from);
            return end < 0 || end > to ? to : end;
        }

        /// Whether the line that ends here was broken by its width and goes on in the next one.
        private boolean goesOn(int start, int end, int to) {
            int line = end - Math.max(start, source.lastIndexOf('\n', end - 1) + 1);
            String next = source.substring(end + 1, endOfLine(end + 1, to)).strip();
            boolean item = next.startsWith("- ") || next.startsWith("* ") || next.startsWith("#")
                    || next.startsWith("> ");
            return line >= SHORTEST_BROKEN_LINE && !next.isEmpty() && !item;
        }

        private void passage(int from, int to, boolean furniture) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(source.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                String text = source.substring(start, end).replace('\n', ' ').replace('\t', ' ');
                add(new Passage(at, text, new Span(start, end), furniture));
            }
        }
    }
}
