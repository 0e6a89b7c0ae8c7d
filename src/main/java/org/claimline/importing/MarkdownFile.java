package org.claimline.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.claimline.importing.format.Draft;
import org.claimline.importing.format.Format;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/// Markdown as plain text: a block a paragraph, headings as lines of their own, an item a line, links as their words.
/// What the analyst reads has none of the marks.
final class MarkdownFile {

    private static final int MAX_NESTING = 60;
    private static final Parser PARSER = Parser.builder().extensions(List.of(YamlFrontMatterExtension.create()))
            .maxOpenBlockParsers(MAX_NESTING).build();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private final Deque<Integer> counters = new ArrayDeque<>();
    private Optional<String> title = Optional.empty();

    private MarkdownFile() {}

    static Draft read(String source) {
        Node document = PARSER.parse(source);
        Fields fields = FrontMatter.of(document);
        MarkdownFile file = new MarkdownFile();
        file.walk(document);
        Draft.Label label = fields.label();
        Draft.Label heading = new Draft.Label(file.title, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
        return new Draft(Format.MARKDOWN, file.text.toString(), List.of(), label.or(heading), fields.published());
    }

    /// Steps through the tree without recursion: a hostile file nests deeper than the stack is.
    private void walk(Node document) {
        Node node = document;
        while (node != null) {
            boolean down = enter(node);
            Node next = down ? node.getFirstChild() : null;
            while (next == null && node != null) {
                leave(node);
                next = node == document ? null : node.getNext();
                node = node == document ? null : next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    /// Takes in a node; gives whether its children are of interest.
    private boolean enter(Node node) {
        switch (node) {
            case YamlFrontMatterBlock _ -> {
                return false;
            }
            case Image _ -> {
                return false;
            }
            case HtmlInline _ -> {
                return false;
            }
            case OrderedList list -> counters.push(Optional.ofNullable(list.getMarkerStartNumber()).orElse(1));
            case Text t -> block.append(t.getLiteral());
            case Code c -> block.append(c.getLiteral());
            case SoftLineBreak _ -> block.append(' ');
            case HardLineBreak _ -> block.append('\n');
            case FencedCodeBlock b -> verbatim(b, b.getLiteral());
            case IndentedCodeBlock b -> verbatim(b, b.getLiteral());
            case HtmlBlock b -> verbatim(b, Jsoup.parse(b.getLiteral()).text());
            default -> {
                return true;
            }
        }
        return true;
    }

    private void verbatim(Node node, String literal) {
        block.append(literal.strip());
        flush(node);
    }

    private void leave(Node node) {
        if (node instanceof Heading h && h.getLevel() == 1 && title.isEmpty() && !block.toString().isBlank()) {
            title = Optional.of(block.toString().strip());
        }
        if (node instanceof OrderedList) {
            counters.pop();
        }
        if (node instanceof Paragraph || node instanceof Heading) {
            flush(node);
        }
    }

    private void flush(Node node) {
        String content = block.toString().strip();
        block.setLength(0);
        if (content.isEmpty()) {
            return;
        }
        boolean item = node.getParent() instanceof ListItem;
        boolean first = item && node.getPrevious() == null;
        if (!text.isEmpty()) {
            text.append(item && !first || !follows(node) ? "\n\n" : "\n");
        }
        text.append(first ? marker((ListItem) node.getParent()) : "").append(content);
    }

    /// Whether a block is an item that follows another in the same tight list.
    private static boolean follows(Node node) {
        Node item = node.getParent();
        boolean tight = item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
        return tight && (item.getPrevious() != null || item.getParent().getParent() instanceof ListItem);
    }

    private String marker(ListItem item) {
        if (item.getParent() instanceof OrderedList) {
            int number = counters.pop();
            counters.push(number + 1);
            return number + ". ";
        }
        return "- ";
    }
}
