package org.claimline.ui.notes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.claimline.domain.NoteLink;
import org.claimline.ui.control.Nodes;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Markdown, shown. Nothing is loaded: an image is its description, HTML its source. Links into the notebook can be
/// followed.
public final class MarkdownView extends VBox {

    private static final Parser PARSER = Parser.builder().build();

    /// What the address of a link into the notebook starts with; its number follows.
    private static final String WITHIN = "claimline-link:";

    private final Consumer<NoteLink.To> open;

    public MarkdownView(String markdown) {
        this(markdown, _ -> {});
    }

    /// @param open follows a link
    public MarkdownView(String markdown, Consumer<NoteLink.To> open) {
        super(6);
        this.open = open;
        getStyleClass().add("markdown");
        setMarkdown(markdown);
    }

    public void setMarkdown(String markdown) {
        getChildren().clear();
        var links = new ArrayList<NoteLink>();
        String parsed = NoteLink.replace(markdown, link -> {
            links.add(link);
            return '[' + escaped(link.shown()) + "](" + WITHIN + (links.size() - 1) + ')';
        });
        PARSER.parse(parsed).accept(new Renderer(this, links, open));
    }

    /// Words of a link are no Markdown.
    private static String escaped(String words) {
        var text = new StringBuilder();
        words.chars().forEach(c -> {
            boolean sign = c < 128 && c > ' ' && !Character.isLetterOrDigit(c);
            text.append(sign ? "\\" : "").append((char) c);
        });
        return text.toString();
    }

    private static final class Renderer extends AbstractVisitor {

        private final Deque<VBox> boxes = new ArrayDeque<>();
        private final Deque<String> styles = new ArrayDeque<>();
        private final List<NoteLink> links;
        private final Consumer<NoteLink.To> open;
        private Optional<TextFlow> flow = Optional.empty();

        Renderer(VBox top, List<NoteLink> links, Consumer<NoteLink.To> open) {
            this.links = links;
            this.open = open;
            boxes.push(top);
        }

        private void block(org.commonmark.node.Node node, String... styleClasses) {
            var paragraph = new TextFlow();
            paragraph.getStyleClass().addAll(styleClasses);
            flow = Optional.of(paragraph);
            visitChildren(node);
            flow = Optional.empty();
            add(paragraph);
        }

        private void add(Node node) {
            boxes.element().getChildren().add(node);
        }

        private void write(String words, String... styleClasses) {
            var text = new Text(words);
            text.getStyleClass().add("markdown-text");
            text.getStyleClass().addAll(styles);
            text.getStyleClass().addAll(List.of(styleClasses));
            flow.ifPresent(paragraph -> paragraph.getChildren().add(text));
        }

        private void styled(String styleClass, org.commonmark.node.Node node) {
            styles.push(styleClass);
            visitChildren(node);
            styles.pop();
        }

        private void inside(VBox box, org.commonmark.node.Node node) {
            boxes.push(box);
            visitChildren(node);
            boxes.pop();
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            styles.push("strong");
            block(heading, "markdown-heading-" + Math.min(heading.getLevel(), 3));
            styles.pop();
        }

        @Override
        public void visit(BlockQuote quote) {
            var box = new VBox(6);
            box.getStyleClass().add("markdown-quote");
            add(box);
            inside(box, quote);
        }

        @Override
        public void visit(BulletList list) {
            items(list, 0);
        }

        @Override
        public void visit(OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            items(list, start == null ? 1 : start);
        }

        /// @param number of the first item; 0 for bullets
        private void items(org.commonmark.node.Node list, int number) {
            int next = number;
            for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                var content = new VBox(4);
                HBox.setHgrow(content, Priority.ALWAYS);
                add(new HBox(6, Nodes.label(number == 0 ? "•" : next++ + "."), content));
                if (item instanceof ListItem) {
                    inside(content, item);
                }
            }
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            code(html.getLiteral());
        }

        private void code(String literal) {
            var text = Nodes.text(literal.stripTrailing(), "markdown-code");
            text.setMaxWidth(Double.MAX_VALUE);
            add(text);
        }

        @Override
        public void visit(ThematicBreak rule) {
            add(new Separator());
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            write(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            write(code.getLiteral(), "markdown-code-text");
        }

        @Override
        public void visit(HtmlInline html) {
            write(html.getLiteral());
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled("emphasis", emphasis);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            styled("strong", strong);
        }

        @Override
        public void visit(Link link) {
            Optional<NoteLink> within = within(link.getDestination());
            within.ifPresentOrElse(this::within, () -> styled("link", link));
        }

        private Optional<NoteLink> within(String address) {
            String number = address.startsWith(WITHIN) ? address.substring(WITHIN.length()) : "";
            return links.isEmpty() || number.isEmpty() || !number.chars().allMatch(Character::isDigit)
                    || number.length() > 6 || Integer.parseInt(number) >= links.size()
                            ? Optional.empty()
                            : Optional.of(links.get(Integer.parseInt(number)));
        }

        private void within(NoteLink link) {
            String words = link.to() instanceof NoteLink.ToTag ? '#' + link.shown() : link.shown();
            var shown = new Hyperlink(words);
            shown.getStyleClass().add("note-link");
            shown.setWrapText(true);
            shown.setOnAction(_ -> open.accept(link.to()));
            flow.ifPresent(paragraph -> {
                shown.maxWidthProperty().bind(paragraph.widthProperty());
                paragraph.getChildren().add(shown);
            });
        }

        @Override
        public void visit(Image image) {
            styled("emphasis", image);
        }

        @Override
        public void visit(SoftLineBreak line) {
            write(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            write("\n");
        }
    }
}
