package org.claimline.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Span;
import org.claimline.ui.control.Texts;
import org.claimline.ui.theme.Fonts;
import org.claimline.ui.theme.TextScale;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// The text control of the reader: shows a [ReadingText], marks claims, and tells places in the article's offsets.
/// Only the paragraphs that can be seen have nodes.
final class ArticleText extends GenericStyledArea<ArticleText.Line, String, Mark> {

    private static final TextOps<String, Mark> TEXT = SegmentOps.styledTextOps();
    private static final String SAMPLE = "The shares have gained more than sixteen percent in a month and trade at";
    private static final int CHARACTERS = 70;
    /// What starts within so many characters can be seen together with the title.
    private static final int FIRST_SCREEN = 240;
    private static final double SIDE = 24;
    /// Beside the words, for what stands in the margin.
    private static final double MARGIN = 14;
    private static final double LINE_HEIGHT = 1.65;

    /// How a paragraph looks.
    ///
    /// @param styleClass for `reader.css`
    /// @param spacing between its lines, in pixels
    /// @param after the room below it, in pixels
    /// @param margin the style class of the mark beside it; empty for none
    record Line(String styleClass, double spacing, double after, String margin) {
        static final Line PLAIN = new Line("passage", 0, 0, "");

        Line withMargin(String newMargin) {
            return new Line(styleClass, spacing, after, newMargin);
        }
    }

    private final ReadOnlyDoubleWrapper column = new ReadOnlyDoubleWrapper();
    private ReadingText reading = new ReadingText(List.of());
    private List<List<Mark.Run>> runs = new ArrayList<>();
    private ParagraphMarks marked = ParagraphMarks.NONE;
    private Optional<ClaimId> markedSelection = Optional.empty();
    private News markedNews = News.NONE;
    private int fontSize;
    private double spacing;
    private double widest;

    /// @param stand makes the node that stands for a head or a fold
    ArticleText(Function<ReadingText.Block, Node> stand) {
        super(Line.PLAIN, ArticleText::dress, Mark.NONE, TEXT, segment -> node(segment, stand));
        getStylesheets().clear();
        getStyleClass().add("article-text");
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setShowCaret(CaretVisibility.OFF);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(Texts.get("reader.article"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        caretPositionProperty().subscribe(_ -> {
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        });
        widthProperty().subscribe(_ -> centre());
        setFontSize(15);
    }

    /// The text is read, not written: Tab goes on to the next control.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getTarget() instanceof Node from) {
            event.consume();
            from.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /// A screen reader reads the article as it reads any text that cannot be written in.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> false;
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            case CARET_OFFSET -> getCaretPosition();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static void dress(TextFlow flow, Line line) {
        flow.getStyleClass().add(line.styleClass());
        if (!line.margin().isEmpty()) {
            flow.getStyleClass().addAll("news", line.margin());
        }
        flow.setLineSpacing(line.spacing());
        flow.setPadding(new Insets(0, 0, line.after(), MARGIN));
    }

    private static Node node(StyledSegment<String, Mark> segment, Function<ReadingText.Block, Node> stand) {
        return switch (segment.getStyle()) {
            case Mark.Stand(var block) -> segment.getSegment().isEmpty() ? new TextExt("") : stand.apply(block);
            case Mark.Words(var styleClasses) -> {
                var text = new TextExt(segment.getSegment());
                text.setTextOrigin(VPos.TOP);
                text.getStyleClass().add("passage-text");
                text.getStyleClass().addAll(styleClasses);
                yield text;
            }
        };
    }

    /// Sets the size of the article's letters, in pixels; the column keeps its number of characters.
    void setFontSize(int size) {
        double pixels = TextScale.of(size);
        getStyleClass().remove("size-" + fontSize);
        fontSize = size;
        getStyleClass().add("size-" + fontSize);
        var sample = new Text(SAMPLE);
        sample.setFont(Font.font(Fonts.reading(), pixels));
        Bounds bounds = sample.getLayoutBounds();
        spacing = Math.max(0, pixels * LINE_HEIGHT - bounds.getHeight());
        widest = Math.ceil(bounds.getWidth() * CHARACTERS / SAMPLE.length());
        centre();
        if (!reading.blocks().isEmpty()) {
            fill();
        }
    }

    private void centre() {
        double side = Math.max(SIDE, Math.floor((getWidth() - widest) / 2));
        column.set(Math.max(0, getWidth() - 2 * side));
        setPadding(new Insets(0, side, 0, side - MARGIN));
    }

    /// Shows another text from its top, with its claims marked.
    void show(ReadingText newReading, List<Claim> claims, Optional<ClaimId> selected, News news) {
        boolean other = reading.blocks().isEmpty();
        reading = newReading;
        marked = new ParagraphMarks(reading, claims);
        markedSelection = selected;
        markedNews = news;
        fill();
        if (other) {
            toTop();
        }
    }

    void toTop() {
        // The head has no words: there the caret would be as tall as the title.
        moveTo(reading.blocks().stream().filter(ReadingText.Passage.class::isInstance).findFirst()
                .map(ReadingText.Block::at).orElse(0));
        showParagraphAtTop(0);
    }

    /// The place in the article that is drawn at the top; empty while that is the title, or no window shows it.
    OptionalInt top() {
        boolean isShown = getScene() != null && getScene().getWindow() != null;
        if (!isShown || reading.blocks().isEmpty() || getHeight() <= 0 || firstVisibleParToAllParIndex() == 0) {
            return OptionalInt.empty();
        }
        int at = hit(getWidth() / 2, 1).getInsertionIndex();
        Optional<ReadingText.Passage> below = reading.blocks().stream()
                .filter(ReadingText.Passage.class::isInstance).map(ReadingText.Passage.class::cast)
                .filter(passage -> at <= passage.at() + passage.text().length()).findFirst();
        return below.map(passage -> OptionalInt.of(passage.source().start() + Math.max(0, at - passage.at())))
                .orElse(OptionalInt.empty());
    }

    /// Brings a place in the article to the top, with its line; the title where it is not shown.
    void toTop(int source) {
        reading.shown(new Span(source, source + 1)).ifPresentOrElse(shown -> {
            moveTo(shown.start());
            showParagraphAtTop(getCurrentParagraph());
            layout();
            Optional<Bounds> line = getCharacterBoundsOnScreen(shown.start(), shown.start() + 1);
            Optional<Bounds> area = Optional.ofNullable(localToScreen(getLayoutBounds()));
            line.ifPresent(at -> area.ifPresent(it -> scrollYBy(at.getMinY() - it.getMinY())));
        }, this::toTop);
    }

    /// The marks are in the document that is made: setting them paragraph by paragraph takes ten times as long.
    private void fill() {
        var builder = new ReadOnlyStyledDocumentBuilder<Line, String, Mark>(TEXT, Line.PLAIN);
        var now = new ArrayList<List<Mark.Run>>();
        List<Span> known = markedNews.known();
        for (int at = 0; at < reading.blocks().size(); at++) {
            switch (reading.blocks().get(at)) {
                case ReadingText.Passage passage -> {
                    List<Mark.Run> looks = marked.runs(at, markedSelection, known);
                    builder.addParagraph(passage.text(), spans(looks),
                            line(passage).withMargin(margin(passage.source(), markedNews)));
                    now.add(looks);
                }
                case ReadingText.Head head -> stand(builder, now, head, 20);
                case ReadingText.Fold fold -> stand(builder, now, fold, spacing + fontSize * 0.5);
            }
        }
        runs = now;
        replace(0, getLength(), builder.build());
    }

    private static void stand(ReadOnlyStyledDocumentBuilder<Line, String, Mark> builder,
            List<List<Mark.Run>> unmarked, ReadingText.Block block, double after) {
        builder.addParagraph(block.text(), new Mark.Stand(block), new Line("stand", 0, after, ""));
        unmarked.add(List.of());
    }

    private Line line(ReadingText.Passage passage) {
        boolean heading = passage.text().startsWith("#");
        boolean item = passage.text().startsWith("- ") || passage.text().startsWith("* ");
        String styleClass = passage.furniture() ? "furniture" : heading ? "subheading" : "passage";
        return new Line(styleClass, spacing, item ? 0 : fontSize * 0.95, "");
    }

    /// Marks the claims; only passages that look different are drawn again.
    void mark(List<Claim> claims, Optional<ClaimId> selected, News news) {
        // The same list, not an equal one: comparing thousands of claims costs more than drawing them.
        boolean sameClaims = claims == marked.claims();
        if (!sameClaims) {
            marked = new ParagraphMarks(reading, claims);
        }
        Collection<Integer> touched = sameClaims && news == markedNews
                ? marked.blocksOf(Stream.of(selected, markedSelection).flatMap(Optional::stream))
                : IntStream.range(0, reading.blocks().size()).boxed().toList();
        markedSelection = selected;
        markedNews = news;
        List<Span> known = news.known();
        for (int at : touched) {
            if (reading.blocks().get(at) instanceof ReadingText.Passage passage) {
                List<Mark.Run> now = marked.runs(at, selected, known);
                setMargin(at, margin(passage.source(), news));
                if (!now.equals(runs.get(at))) {
                    setStyleSpans(at, 0, spans(now));
                    runs.set(at, now);
                }
            }
        }
    }

    private void setMargin(int paragraph, String margin) {
        Line now = getParagraph(paragraph).getParagraphStyle();
        if (!now.margin().equals(margin)) {
            setParagraphStyle(paragraph, now.withMargin(margin));
        }
    }

    private static String margin(Span source, News news) {
        return news.strongest(source).map(novelty -> "news-" + novelty.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static StyleSpans<Mark> spans(List<Mark.Run> runs) {
        var spans = new StyleSpansBuilder<Mark>();
        runs.forEach(run -> spans.add(run.mark(), run.length()));
        return spans.create();
    }

    /// Puts the caret at the place in the article, and scrolls no more than it takes to see it.
    void reveal(Span source) {
        reading.shown(source).ifPresent(shown -> {
            moveTo(shown.start());
            if (shown.start() < FIRST_SCREEN) {
                showParagraphAtTop(0);
            } else {
                requestFollowCaret();
            }
        });
    }

    /// Selects a stretch of the article and brings it into sight; what is folded away stays so.
    void select(Span source) {
        reading.shown(source).ifPresent(shown -> {
            reveal(source);
            selectRange(shown.end(), shown.start());
            if (shown.start() >= FIRST_SCREEN) {
                requestFollowCaret();
            }
        });
    }

    /// The place in the article that is drawn at a point of this control.
    OptionalInt sourceAt(double x, double y) {
        OptionalInt character = hit(x, y).getCharacterIndex();
        return character.isEmpty() ? OptionalInt.empty() : sourceAt(character.getAsInt());
    }

    /// The place in the article of a place in the shown text.
    OptionalInt sourceAt(int shown) {
        return reading.source(shown);
    }

    /// Where on the screen a stretch of the article is drawn; empty while it is not.
    Optional<Bounds> onScreen(Span source) {
        return reading.shown(source).flatMap(shown -> getCharacterBoundsOnScreen(shown.start(), shown.end()));
    }

    /// What the user has selected, as a stretch of the article.
    Optional<Span> selectedSource(String articleText) {
        var selection = getSelection();
        return reading.source(new Span(selection.getStart(), selection.getEnd()), articleText);
    }

    /// The width of the reading column, in pixels.
    ReadOnlyDoubleProperty columnProperty() {
        return column.getReadOnlyProperty();
    }
}
