package org.claimline.ui.tracks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.DrawDialogs;
import org.claimline.ui.Workbench;
import org.claimline.ui.shell.Place;
import org.claimline.ui.theme.Theme;

/// Draws the dialogs of the tracks page: `DrawCorrections FOLDER LIGHT|DARK`.
public final class DrawCorrections {

    private DrawCorrections() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Theme theme = Theme.valueOf(arguments[1]);
        Path home = Files.createTempDirectory("demo");
        Workbench bench = DrawDialogs.open(DemoNotebook.sample(home.resolve("demo.claimline")), theme);
        DrawDialogs.onFx(() -> {
            bench.desk().go(new Place.Tracks());
            return true;
        });
        TimeUnit.MILLISECONDS.sleep(4000);
        DrawDialogs.onFx(() -> {
            ((ListView<?>) bench.lookup(".said-list")).getSelectionModel().select(1);
            return true;
        });
        for (KeyCode key : List.of(KeyCode.M, KeyCode.X, KeyCode.G, KeyCode.Y, KeyCode.R)) {
            DrawDialogs.onFx(() -> {
                bench.lookup(".tracks-table").requestFocus();
                Event.fireEvent(bench.getScene().getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                return true;
            });
            TimeUnit.MILLISECONDS.sleep(1500);
            DrawDialogs.onFx(() -> {
                Window.getWindows().stream().skip(1).findFirst().ifPresent(dialog -> {
                    DrawDialogs.save(folder.resolve("correct-" + key.getName().toLowerCase(Locale.ROOT) + "-" + theme
                            + ".png"), dialog.getScene().snapshot(null));
                    dialog.hide();
                });
                return true;
            });
        }
        System.exit(0);
    }
}
