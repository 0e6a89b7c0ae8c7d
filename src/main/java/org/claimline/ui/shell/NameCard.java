package org.claimline.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.claimline.domain.SavedView;
import org.claimline.notebook.Edits;
import org.claimline.ui.control.Floating;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// A card that asks for the name of a view.
public final class NameCard {

    private static final int LONGEST = 40;

    private NameCard() {}

    /// Asks for a name and pins a query under it.
    public static void pin(Node beside, Desk desk, String query, SavedView.Shown shown) {
        String name = query.length() > LONGEST ? query.substring(0, LONGEST) + '…' : query;
        show(beside, name, named -> desk.edit(book -> Optional.of(Edits.pin(book.settings(),
                new SavedView(named, query, shown))), edit -> desk.tell(
                        Notice.of(Texts.of(edit.action()))
                                .offering(Texts.get("shell.undo"), desk::undo))));
    }

    /// @param then called with a name that is not blank
    static void show(Node beside, String name, Consumer<String> then) {
        var field = new TextField(name);
        field.setId("view-name");
        field.setAccessibleText(Texts.get("shell.view.name"));
        field.setPrefColumnCount(22);
        var content = new VBox(6, Nodes.label(Texts.get("shell.view.name"), "secondary"), field,
                Nodes.label(Texts.get("shell.view.name.keys"), "small"));
        content.setPadding(new Insets(12));
        var card = Floating.card(beside, content);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
                card.hide();
                then.accept(field.getText().strip());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                card.hide();
                event.consume();
            }
        });
        card.show(beside);
        field.requestFocus();
        field.selectAll();
    }
}
