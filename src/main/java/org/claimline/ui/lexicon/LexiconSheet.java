package org.claimline.ui.lexicon;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.claimline.notebook.LexiconEntry;
import org.claimline.ui.control.Texts;
import org.claimline.ui.lexicon.EntryPane.Sort;
import org.claimline.ui.theme.Look;

/// The notebook's own words: names of metrics and subjects with what means them, units, patterns of furniture. Nothing is
/// changed before it is saved.
final class LexiconSheet extends Dialog<ButtonType> {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 540;

    private final ObservableList<LexiconEntry> entries;

    private LexiconSheet(Scene owner, List<LexiconEntry> before, LexiconViewModel model) {
        entries = FXCollections.observableArrayList(before);
        initOwner(owner.getWindow());
        setTitle(Texts.get("lexicon.title"));
        setResizable(true);
        Look.copy(owner, getDialogPane().getStylesheets());
        var tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setMinWidth(WIDTH);
        for (Sort sort : Sort.values()) {
            tabs.getTabs().add(new Tab(Texts.get("lexicon.sort." + sort.word()), new EntryPane(sort, entries)));
        }
        getDialogPane().setContent(tabs);
        var save = new ButtonType(Texts.get("lexicon.save"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        getDialogPane().lookupButton(save).setId("lexicon-save");
        ((Button) getDialogPane().lookupButton(save)).setDefaultButton(false);
        setResultConverter(pressed -> pressed);
        resultProperty().subscribe(pressed -> {
            if (pressed == save) {
                model.save(without(before, entries), without(entries, before));
            }
        });
    }

    /// What one list has more than the other.
    private static List<LexiconEntry> without(List<LexiconEntry> all, List<LexiconEntry> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    static void show(Scene owner, List<LexiconEntry> entries, LexiconViewModel model) {
        new LexiconSheet(owner, entries, model).show();
    }
}
