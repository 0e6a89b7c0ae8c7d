package org.claimline.ui.reader;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.claimline.domain.Article;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.ui.control.Floating;
import org.claimline.ui.control.LocalText;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Where an article's date is confirmed, set or taken away.
final class DateEditor extends VBox {

    private final DatePicker picker = new DatePicker();
    private final Label problem = Nodes.text("", "small", "alarm");

    /// @param set called with the new date; empty when the article is to have none
    DateEditor(Article article, Consumer<Optional<Published>> set, Runnable close) {
        super(10);
        getStyleClass().add("date-editor");
        Optional<Published> now = article.details().published();
        getChildren().add(Nodes.text(now.map(DateEditor::known).orElseGet(() -> Texts.get("reader.date.unknown"))));
        picker.setValue(now.map(Published::date).orElse(null));
        picker.setConverter(new DayConverter());
        picker.setPromptText(Texts.get("reader.date.prompt"));
        picker.getEditor().setAccessibleText(Texts.get("reader.date.prompt"));
        Nodes.show(problem, false);
        var buttons = new FlowPane(8, 8);
        now.filter(known -> known.origin() == Origin.INFERRED).ifPresent(known -> buttons.getChildren()
                .add(Nodes.button(Texts.get("reader.date.confirm", LocalText.HERE.of(known.date())), () -> {
                    set.accept(Optional.of(entered(known)));
                    close.run();
                }, "primary")));
        buttons.getChildren().add(Nodes.button(Texts.get("reader.date.use"), () -> use(now, set, close)));
        if (now.isPresent()) {
            buttons.getChildren().add(Nodes.button(Texts.get("reader.date.forget"), () -> {
                set.accept(Optional.empty());
                close.run();
            }));
        }
        getChildren().addAll(picker, problem, buttons);
    }

    private static String known(Published known) {
        return Texts.get("reader.date.known", LocalText.HERE.of(known), Texts.of(known.origin()), known.evidence());
    }

    private static Published entered(Published known) {
        return new Published(known.date(), known.time(), known.zone(), Origin.ENTERED, known.evidence());
    }

    private void use(Optional<Published> now, Consumer<Optional<Published>> set, Runnable close) {
        Optional<LocalDate> day = typed();
        Nodes.show(problem, day.isEmpty());
        problem.setText(Texts.get("reader.date.wrong"));
        day.ifPresent(date -> {
            boolean same = now.map(Published::date).equals(Optional.of(date));
            set.accept(Optional.of(same
                    ? now.map(DateEditor::entered).orElseThrow()
                    : Published.on(date, Origin.ENTERED, Texts.get("reader.date.by-hand"))));
            close.run();
        });
    }

    /// What stands in the field, which the picker itself takes over only on Enter.
    private Optional<LocalDate> typed() {
        String text = picker.getEditor().getText().strip();
        return Values.day(text);
    }

    /// Days as the whole window writes them.
    private static final class DayConverter extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : LocalText.HERE.of(day);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return Values.day(text.strip()).orElse(null);
        }
    }

    static void show(Node anchor, Article article, Consumer<Optional<Published>> set) {
        var content = new StackPane();
        PopOver popOver = Floating.card(anchor, content);
        content.getChildren().add(new DateEditor(article, set, popOver::hide));
        popOver.show(anchor);
    }
}
