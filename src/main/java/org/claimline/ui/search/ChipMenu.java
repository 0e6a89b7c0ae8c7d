package org.claimline.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.claimline.domain.query.Completion;
import org.claimline.domain.query.Field;
import org.claimline.ui.control.DayPicker;
import org.claimline.ui.control.Floating;
import org.claimline.ui.control.MenuItems;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;

/// The choices of a filter, for the mouse: the values that a field has or the notebook knows, as a menu.
final class ChipMenu {

    /// Several values may be chosen.
    private static final Set<Field> SEVERAL = EnumSet.of(Field.KIND, Field.TYPE, Field.STATUS, Field.IN);
    private static final List<String> SIGNS = List.of(">", ">=", ":", "<=", "<");
    private static final List<List<Field>> GROUPS = List.of(
            List.of(Field.KIND, Field.TYPE, Field.STATUS, Field.IS, Field.TAG),
            List.of(Field.METRIC, Field.SUBJECT, Field.HOLDER, Field.SOURCE),
            List.of(Field.VALUE, Field.UNIT, Field.DIRECTION, Field.QUALIFIER, Field.CONFIDENCE, Field.RULE),
            List.of(Field.AFTER, Field.BEFORE, Field.PUBLISHED),
            List.of(Field.IN, Field.TITLE, Field.TEXT, Field.NOTE));

    private final Desk desk;
    private final QueryViewModel model;
    private final Consumer<String> type;

    /// @param type puts the beginning of a filter into the field, to be finished there
    ChipMenu(Desk desk, QueryViewModel model, Consumer<String> type) {
        this.desk = desk;
        this.model = model;
        this.type = type;
    }

    /// Opens the choices of a chip that is there.
    ///
    /// @param unfold makes text of it again
    void edit(Node beside, int chip, Runnable unfold) {
        String text = model.chips().get(chip);
        Optional<ChipText> parts = ChipText.of(text);
        if (parts.isEmpty()) {
            unfold.run();
            return;
        }
        ChipText now = parts.get();
        values(now.field(), known -> {
            if (chip < model.chips().size() && model.chips().get(chip).equals(text)) {
                var menu = new ContextMenu();
                menu.getItems().setAll(choices(now, known, to -> model.replace(chip, to)));
                if (isDay(now.field())) {
                    menu.getItems().add(item("search.menu.day", () -> pickDay(beside, now.field(),
                            to -> model.replace(chip, now.negated() ? '-' + to : to))));
                }
                if (!menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                var not = new CheckMenuItem(Texts.get("search.menu.exclude"));
                not.setSelected(now.negated());
                not.setOnAction(_ -> model.replace(chip, now.excluding(!now.negated()).text()));
                menu.getItems().addAll(not, item("search.menu.text", unfold),
                        item("search.menu.remove", () -> model.remove(chip)));
                menu.show(beside, Side.BOTTOM, 0, 4);
            }
        });
    }

    private List<MenuItem> choices(ChipText now, List<String> known, Consumer<String> replace) {
        var items = new ArrayList<MenuItem>();
        if (now.field().isCompared()) {
            for (String sign : SIGNS) {
                items.add(MenuItems.radio(Texts.get("search.sign", sign.equals(":") ? "=" : sign, now.shown()),
                        sign.equals(now.sign()), () -> replace.accept(now.with(sign).text())));
            }
            return items;
        }
        List<String> chosen = now.values();
        for (String value : known) {
            boolean isChosen = chosen.stream().anyMatch(value::equalsIgnoreCase);
            items.add(SEVERAL.contains(now.field())
                    ? MenuItems.check(value, isChosen,
                            () -> replace.accept(now.with(toggled(now, known, value, isChosen))
                                    .map(ChipText::text).orElse("")))
                    : MenuItems.radio(value, isChosen,
                            () -> replace.accept(now.with(List.of(value)).map(ChipText::text).orElse(""))));
        }
        return items;
    }

    private static List<String> toggled(ChipText now, List<String> known, String value, boolean isChosen) {
        return known.stream().filter(one -> one.equals(value)
                ? !isChosen
                : now.values().stream().anyMatch(one::equalsIgnoreCase)).toList();
    }

    /// Opens the fields that a filter could be added for.
    void add(Node beside) {
        var menu = new ContextMenu();
        for (List<Field> group : GROUPS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(field -> menu.getItems().add(field(beside, field)));
        }
        menu.show(beside, Side.BOTTOM, 0, 4);
    }

    private MenuItem field(Node beside, Field field) {
        String name = Texts.get("search.field." + field.typed());
        if (isDay(field)) {
            return MenuItems.plain(name, () -> pickDay(beside, field, model::add));
        }
        if (field.isCompared() || isTyped(field)) {
            return MenuItems.plain(name, () -> type.accept(field.typed() + (field.isCompared() ? ">" : ":")));
        }
        var menu = new Menu(name);
        menu.setMnemonicParsing(false);
        var waiting = new MenuItem(Texts.get("search.menu.waiting"));
        waiting.setDisable(true);
        menu.getItems().setAll(waiting);
        menu.setOnShowing(_ -> values(field, known -> fill(menu, field, known)));
        return menu;
    }

    private void fill(Menu menu, Field field, List<String> known) {
        var items = new ArrayList<MenuItem>();
        for (String value : known) {
            items.add(MenuItems.plain(value,
                    () -> ChipText.of(field.typed() + ":?").flatMap(chip -> chip.with(List.of(value)))
                            .ifPresent(chip -> model.add(chip.text()))));
        }
        if (field.choices().isEmpty()) {
            items.add(item("search.menu.other", () -> type.accept(field.typed() + ':')));
        }
        menu.getItems().setAll(items);
    }

    private void values(Field field, Consumer<List<String>> then) {
        if (!field.choices().isEmpty() || isDay(field) || field.isCompared() || isTyped(field)) {
            then.accept(field.choices());
        } else {
            String asked = field.typed() + ':';
            desk.read(book -> book.finder().complete(asked, asked.length()), completion -> then.accept(
                    completion.suggestions().stream().map(Completion.Suggestion::label).toList()));
        }
    }

    private void pickDay(Node beside, Field field, Consumer<String> chosen) {
        var picker = new DayPicker();
        var card = Floating.card(beside, new HBox(picker));
        picker.getStyleClass().add("query-day");
        picker.valueProperty().subscribe(day -> {
            if (day != null) {
                card.hide();
                chosen.accept(field.typed() + ':' + day);
            }
        });
        card.show(beside);
        picker.requestFocus();
    }

    private static boolean isDay(Field field) {
        return field == Field.AFTER || field == Field.BEFORE || field == Field.PUBLISHED;
    }

    private static boolean isTyped(Field field) {
        return field == Field.TITLE || field == Field.TEXT || field == Field.NOTE || field == Field.ARTICLE;
    }

    private static MenuItem item(String key, Runnable action) {
        return MenuItems.plain(Texts.get(key), action);
    }
}
