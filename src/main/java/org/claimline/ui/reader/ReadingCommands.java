package org.claimline.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.claimline.domain.Kind;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Command;
import org.claimline.ui.shell.Command.Menu;
import org.claimline.ui.shell.Conditions;

/// What can be done with the article that has the focus, and with its claims.
final class ReadingCommands {

    private final ObservableValue<ReadingSide> side;
    private final ObservableBooleanValue article;
    private final ObservableBooleanValue claim;

    private ReadingCommands(ObservableValue<ReadingSide> side) {
        this.side = side;
        article = Conditions.of(side.flatMap(now -> now.reader().openedProperty()).map(Optional::isPresent));
        claim = Conditions.of(side.flatMap(now -> now.reader().claimProperty()).map(Optional::isPresent));
    }

    /// @param side the article that the commands are for
    static List<Command> of(ObservableValue<ReadingSide> side, IntegerProperty fontSize) {
        return new ReadingCommands(side).all(fontSize);
    }

    private List<Command> all(IntegerProperty fontSize) {
        return List.of(
                key("reader.claim.next", it -> it.reader().next(), claim, "J"),
                key("reader.claim.previous", it -> it.reader().previous(), claim, "K"),
                key("reader.claim.confirm", it -> it.reader().confirm(), claim, "Enter"),
                key("reader.claim.correct", ReadingSide::correct, claim, "F2"),
                key("reader.claim.reject", it -> it.reader().reject(), claim, "Delete"),
                key("reader.claim.dispute", it -> it.reader().dispute(), claim, "D"),
                key("reader.claim.reset", it -> it.reader().reset(), claim, "U"),
                key("reader.claim.highlight", it -> it.highlight(Optional.empty()), article, "H"),
                key("reader.claim.highlight.figure", it -> it.highlight(Optional.of(Kind.FIGURE)), article, "1"),
                key("reader.claim.highlight.date", it -> it.highlight(Optional.of(Kind.DATE)), article, "2"),
                key("reader.claim.highlight.target", it -> it.highlight(Optional.of(Kind.TARGET)), article, "3"),
                key("reader.furniture.mark", ReadingSide::markFurniture, article, "F"),
                key("reader.furniture.unmark", ReadingSide::unmarkFurniture, article, "Shift+F"),
                key("reader.claim.tag", ReadingSide::tag, article, "T"),
                key("reader.claim.note", ReadingSide::annotate, article, "A"),
                key("reader.claim.event", it -> it.reader().makeEvent(), claim, "E"),
                key("reader.claim.card", it -> it.view().showCard(), claim, "Space"),
                key("reader.claim.overlap", it -> it.reader().nextHere(), claim, "Period"),
                Command.reading(Menu.VIEW, "reader.news.show", run(it -> it.news().toggle()), "N")
                        .named(side.flatMap(now -> now.news().onProperty())
                                .map(on -> Texts.get(on ? "reader.news.hide" : "reader.news.show"))),
                key("reader.claim.open", it -> it.view().focusText(), claim, "O"),
                key("reader.claim.copy", ReadingSide::copy, article, "Shortcut+C"),
                key("reader.escape", ReadingSide::escape, article, "Esc"),
                Command.global(Menu.ARTICLE, "reader.article.details", run(ReadingSide::details), "Shortcut+I")
                        .when(article),
                Command.global(Menu.ARTICLE, "reader.article.bin", run(it -> it.reader().bin()), "Shortcut+Delete")
                        .when(article),
                Command.global(Menu.VIEW, "reader.size.larger", () -> size(fontSize, 1), "Shortcut+Equals",
                        "Shortcut+Plus"),
                Command.global(Menu.VIEW, "reader.size.smaller", () -> size(fontSize, -1), "Shortcut+Minus"),
                Command.global(Menu.VIEW, "reader.size.usual", () -> fontSize.set(TextSizes.USUAL), "Shortcut+0"));
    }

    private Command key(String textKey, Consumer<ReadingSide> action, ObservableBooleanValue when, String key) {
        return Command.reading(Menu.CLAIM, textKey, run(action), key).when(when);
    }

    private Runnable run(Consumer<ReadingSide> action) {
        return () -> action.accept(side.getValue());
    }

    private static void size(IntegerProperty fontSize, int by) {
        fontSize.set(TextSizes.step(fontSize.get(), by));
    }
}
