package org.claimline.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.stage.Window;
import javafx.util.Duration;
import org.claimline.ui.control.Nodes;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.action.Action;
import org.kordamp.ikonli.feather.Feather;

/// Shows notices in a corner of the window for some seconds.
final class Notices {

    private static final Duration SHORT = Duration.seconds(5);
    private static final Duration LONG = Duration.seconds(15);

    private Notices() {}

    /// Does nothing while the node is in no window.
    static void show(Node anywhere, Notice notice) {
        Window window = anywhere.getScene() == null ? null : anywhere.getScene().getWindow();
        if (window == null || !window.isShowing()) {
            return;
        }
        Notifications notification = Notifications.create().owner(window).text(notice.text())
                .position(Pos.BOTTOM_RIGHT).hideAfter(notice.alarm() ? LONG : SHORT).threshold(3,
                        Notifications.create().text(notice.text()))
                .graphic(Nodes.icon(notice.alarm() ? Feather.ALERT_TRIANGLE : Feather.CHECK))
                .styleClass(notice.alarm() ? "notice-alarm" : "notice");
        action(notice).ifPresent(notification::action);
        notification.show();
    }

    private static Optional<Action> action(Notice notice) {
        return notice.offer().map(offer -> new Action(offer.label(), _ -> offer.action().run()));
    }
}
