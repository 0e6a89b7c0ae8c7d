package org.claimline.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.claimline.domain.ClaimId;
import org.claimline.domain.NoteLink;
import org.claimline.notebook.Linkable;
import org.claimline.ui.control.ChoicePopup;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Keys;

/// A field for Markdown: keys that mark words, `[[` that links to what the notebook has, `@` that quotes a claim, and
/// claims that are pasted or dropped as quotations.
final class MarkdownArea extends TextArea {

    static final KeyCombination BOLD = KeyCombination.valueOf("Shortcut+B");
    static final KeyCombination ITALIC = KeyCombination.valueOf("Shortcut+I");
    static final KeyCombination LINK = KeyCombination.valueOf("Shortcut+L");
    static final KeyCombination LIST = KeyCombination.valueOf("Shortcut+Shift+L");
    static final KeyCombination DONE = KeyCombination.valueOf("Shortcut+Enter");

    private final Desk desk;
    private final ChoicePopup<Linkable> popup = new ChoicePopup<>(this, LinkChoice.look(), this::put);
    private Runnable dropSearch = () -> {};
    private Optional<Begun> begun = Optional.empty();
    private int dismissed = -1;

    MarkdownArea(Desk desk) {
        this.desk = desk;
        setPromptText(Texts.get("notes.prompt"));
        setAccessibleText(Texts.get("notes.field"));
        setWrapText(true);
        Keys.keep(this, List.of(BOLD, ITALIC, LINK, LIST, DONE));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        caretPositionProperty().subscribe(_ -> complete());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (ClaimClip.isClaim(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            Optional<String> quote = ClaimClip.note(event.getDragboard());
            quote.ifPresent(this::drop);
            event.setDropCompleted(quote.isPresent());
            event.consume();
        });
    }

    private void key(KeyEvent event) {
        if (popup.press(event)) {
            dismissed = event.getCode() == KeyCode.ESCAPE ? begun.map(Begun::start).orElse(-1) : -1;
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (BOLD.match(event)) {
            event.consume();
            bold();
        } else if (ITALIC.match(event)) {
            event.consume();
            italic();
        } else if (LIST.match(event)) {
            event.consume();
            list();
        } else if (LINK.match(event)) {
            event.consume();
            link();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && getSelection().getLength() == 0) {
            Writing.newLine(text(), getCaretPosition()).ifPresent(replacement -> {
                event.consume();
                apply(replacement);
            });
        }
    }

    void bold() {
        apply(Writing.mark(text(), getSelection().getStart(), getSelection().getEnd(), "**"));
    }

    void italic() {
        apply(Writing.mark(text(), getSelection().getStart(), getSelection().getEnd(), "*"));
    }

    void list() {
        apply(Writing.list(text(), getSelection().getStart(), getSelection().getEnd()));
    }

    void link() {
        apply(Writing.link(text(), getSelection().getStart(), getSelection().getEnd()));
    }

    private String text() {
        return getText();
    }

    private void apply(Writing.Replacement replacement) {
        replaceText(replacement.start(), replacement.end(), replacement.with());
        selectRange(replacement.anchor(), replacement.caret());
        requestFocus();
    }

    /// Asks what could stand at the caret. The answer is dropped when the caret has moved on.
    private void complete() {
        dropSearch.run();
        Optional<Begun> now = isFocused() && getSelection().getLength() == 0
                ? Begun.at(text(), getCaretPosition())
                : Optional.empty();
        begun = now.filter(link -> link.start() != dismissed);
        if (now.isEmpty()) {
            dismissed = -1;
        }
        begun.ifPresentOrElse(link -> dropSearch = desk.read(book -> switch (link.sign()) {
            case LINK -> book.linkable(link.typed());
            case QUOTE -> book.linkableClaims(link.typed());
        }, choices -> popup.show(choices, caret(), true)), popup::hide);
    }

    private Bounds caret() {
        Rectangle2D at = getSkin() instanceof TextAreaSkin skin
                ? skin.getCharacterBounds(Math.max(0, getCaretPosition() - 1))
                : Rectangle2D.EMPTY;
        return new BoundingBox(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    }

    private void put(Linkable choice) {
        begun.ifPresent(link -> {
            switch (link.sign()) {
                case LINK -> putLink(link, choice.link());
                case QUOTE -> {
                    if (choice.link().to() instanceof NoteLink.ToClaim(var claim)) {
                        putQuote(link, claim);
                    }
                }
            }
        });
    }

    private void putLink(Begun link, NoteLink to) {
        int caret = getCaretPosition();
        int end = text().startsWith("]]", caret) ? caret + 2 : caret;
        String written = to.markdown();
        int after = link.start() + written.length();
        apply(new Writing.Replacement(link.start(), end, written, after, after));
    }

    private void putQuote(Begun sign, ClaimId claim) {
        int end = getCaretPosition();
        desk.read(book -> book.quote(claim), quote -> quote.filter(_ -> end <= getLength())
                .ifPresent(found -> apply(Writing.block(text(), sign.start(), end, found.note()))));
    }

    /// A claim that was copied in the program is pasted as a quotation with its link.
    @Override
    public void paste() {
        Optional<String> quote = ClaimClip.note(Clipboard.getSystemClipboard());
        quote.ifPresentOrElse(this::drop, super::paste);
    }

    /// Puts a quotation where the caret is.
    void drop(String quote) {
        apply(Writing.block(text(), getSelection().getStart(), getSelection().getEnd(), quote));
    }
}
