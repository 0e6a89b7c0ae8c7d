package org.claimline.ui.reader;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.claimline.notebook.ClaimQuote;
import org.claimline.ui.notes.ClaimClip;

/// Drags the selected claim out of the text: onto a note, or into another program. From anywhere else in the text the
/// mouse selects words, as ever.
final class MarkDrag {

    private final ArticleText text;
    private final BiFunction<Double, Double, List<ClaimQuote>> from;
    private boolean held;

    /// @param from what is dragged from a point of the text
    MarkDrag(ArticleText text, BiFunction<Double, Double, List<ClaimQuote>> from) {
        this.text = text;
        this.from = from;
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        text.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::keep);
        text.addEventFilter(MouseEvent.DRAG_DETECTED, this::drag);
        text.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> held = false);
        text.addEventFilter(MouseEvent.MOUSE_MOVED, event -> text
                .setCursor(at(event).isEmpty() ? Cursor.TEXT : Cursor.OPEN_HAND));
    }

    private List<ClaimQuote> at(MouseEvent event) {
        return from.apply(event.getX(), event.getY());
    }

    private void press(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !event.isShiftDown()
                && !at(event).isEmpty();
        if (held) {
            text.requestFocus();
            text.deselect();
            event.consume();
        }
    }

    private void keep(MouseEvent event) {
        if (held) {
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        List<ClaimQuote> quotes = held ? at(event) : List.of();
        if (!quotes.isEmpty()) {
            text.startDragAndDrop(TransferMode.COPY).setContent(ClaimClip.of(quotes));
            event.consume();
        }
    }
}
