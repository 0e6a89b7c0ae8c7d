package org.claimline.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;
import org.claimline.domain.ClaimId;
import org.claimline.notebook.ClaimQuote;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// Claims that leave a list or a card: copied with where they come from, or dragged to another program.
public final class ClaimSource {

    private static final int MOST_COPIED = 500;

    private ClaimSource() {}

    /// Makes a node a source: what is dragged from it takes these claims along.
    ///
    /// @param quotes of which claims; none when there is nothing to drag
    public static void drag(Node node, Supplier<List<ClaimQuote>> quotes) {
        node.setOnDragDetected(event -> {
            List<ClaimQuote> dragged = event.getTarget() instanceof Node target && isContent(node, target)
                    ? quotes.get()
                    : List.of();
            if (!dragged.isEmpty()) {
                node.startDragAndDrop(TransferMode.COPY).setContent(ClaimClip.of(dragged));
                event.consume();
            }
        });
    }

    /// Headers and scroll bars of a list are dragged for other reasons.
    private static boolean isContent(Node source, Node target) {
        boolean inCell = false;
        boolean isList = source instanceof TableView<?>
                || source instanceof ListView<?>;
        for (Node at = target; at != null && at != source; at = at.getParent()) {
            inCell |= at instanceof IndexedCell<?> cell && !cell.isEmpty();
        }
        return inCell || !isList;
    }

    /// Puts claims on the clipboard, in every form at once.
    public static void copy(Desk desk, List<ClaimId> claims) {
        desk.read(book -> claims.stream().limit(MOST_COPIED).map(book::quote).flatMap(Optional::stream).toList(),
                quotes -> {
                    if (!quotes.isEmpty()) {
                        Clipboard.getSystemClipboard().setContent(ClaimClip.of(quotes));
                        desk.tell(Notice.of(Texts.get("notes.copied", quotes.size())));
                    }
                });
    }
}
