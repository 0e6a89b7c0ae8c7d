package org.claimline.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.claimline.domain.Counts;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;

/// The line at the bottom: what there is, that it is saved, and the keys that help right now.
final class StatusBar extends HBox {

    StatusBar(Desk desk, ObservableValue<Page> page) {
        getStyleClass().add("status-bar");
        Label summary = Nodes.label("", "secondary");
        ObservableValue<String> own = page.flatMap(Page::summary).orElse("");
        summary.textProperty().bind(Bindings.createStringBinding(() -> summary(desk, own.getValue()), own,
                desk.overviewProperty()));
        Label saved = Nodes.label("", "secondary");
        saved.textProperty().bind(desk.savingProperty()
                .map(saving -> Texts.get(saving ? "shell.status.saving" : "shell.status.saved")));
        Label hints = Nodes.label("", "secondary");
        hints.textProperty().bind(page.flatMap(Page::hints).orElse(""));
        summary.setMinWidth(USE_PREF_SIZE);
        saved.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(summary, saved, Nodes.spring(), hints);
    }

    void add(Node item) {
        getChildren().add(getChildren().size() - 2, item);
    }

    private static String summary(Desk desk, String own) {
        return !own.isEmpty() ? own : desk.overviewProperty().get().map(now -> words(now.counts())).orElse("");
    }

    private static String words(Counts counts) {
        return Texts.get("shell.status.counts", counts.articles(), counts.claims(), counts.confirmed());
    }
}
