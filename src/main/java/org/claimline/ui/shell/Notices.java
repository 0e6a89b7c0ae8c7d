package org.claimline.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.claimline.ui.control.Nodes;
import org.claimline.ui.control.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Notices in a corner of the window, for some seconds each, the newest at the bottom.
///
/// They are part of the scene and not ControlsFX's notifications: those float in a popup, and a popup gets every key
/// before the window does, so that Enter would press its Undo instead of confirming the next claim.
final class Notices extends VBox {

    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(20);
    private static final int MOST = 3;

    Notices() {
        super(8);
        getStyleClass().add("notices");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    void show(Notice notice) {
        var row = new HBox(12);
        row.getStyleClass().addAll("notice", notice.alarm() ? "notice-alarm" : "notice-plain");
        row.setAlignment(Pos.CENTER_LEFT);
        Label words = Nodes.text(notice.text());
        words.setMaxWidth(380);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.getChildren().addAll(Nodes.icon(notice.alarm() ? Feather.ALERT_TRIANGLE : Feather.CHECK), words);
        notice.offer().ifPresent(offer -> row.getChildren().add(plain(Nodes.button(offer.label(), () -> {
            getChildren().remove(row);
            offer.action().run();
        }, "notice-action"))));
        notice.decline().ifPresent(label -> row.getChildren()
                .add(plain(Nodes.button(label, () -> getChildren().remove(row), "notice-action"))));
        Button close = plain(Nodes.iconButton(Feather.X, Texts.get("shell.notice.close"),
                () -> getChildren().remove(row)));
        row.getChildren().add(close);
        getChildren().add(row);
        Runnable silence = speak(notice.text());
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        var pause = new PauseTransition(notice.alarm() || notice.decline().isPresent() ? LONG : SHORT);
        pause.setOnFinished(_ -> {
            getChildren().remove(row);
            silence.run();
        });
        pause.play();
    }

    /// JavaFX cannot announce anything by itself: a screen reader hears of a change in what has the focus.
    ///
    /// @return takes the words back
    private Runnable speak(String words) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (focused == null) {
            return () -> {};
        }
        String before = focused.getAccessibleHelp();
        focused.setAccessibleHelp(words);
        return () -> {
            if (words.equals(focused.getAccessibleHelp())) {
                focused.setAccessibleHelp(before);
            }
        };
    }

    /// Focus stays where it is: what a notice offers is in the menus too.
    private static Button plain(Button button) {
        button.setFocusTraversable(false);
        return button;
    }
}
