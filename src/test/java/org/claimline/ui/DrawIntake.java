package org.claimline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.theme.Theme;

/// Draws how articles come in, to be looked at: `DrawIntake FOLDER LIGHT|DARK`.
public final class DrawIntake {

    private DrawIntake() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Theme theme = Theme.valueOf(arguments[1]);
        Path home = Files.createTempDirectory("demo");
        Notebook notebook = DemoNotebook.sample(home.resolve("demo.claimline"));
        Workbench bench = DrawDialogs.open(notebook, theme);
        rest(2500);
        details(bench, folder, theme);
        paste(bench, folder, theme);
        mapping(bench, folder, theme);
        Path files = files(home);
        onFx(() -> {
            bench.intake().drop(List.of(files));
            return true;
        });
        rest(1600);
        draw(folder, "import-running-" + theme);
        onFx(() -> {
            ((Button) bench.lookup("#cancel-import")).fire();
            return true;
        });
        rest(2000);
        draw(folder, "import-ended-" + theme);
        System.exit(0);
    }

    private static void details(Workbench bench, Path folder, Theme theme) throws InterruptedException {
        onFx(() -> {
            bench.lookupAll(".date-chip").forEach(chip -> ((Button) chip).fire());
            return true;
        });
        rest(2000);
        draw(folder, "details-" + theme);
    }

    private static void paste(Workbench bench, Path folder, Theme theme) throws InterruptedException {
        onFx(() -> {
            var content = new ClipboardContent();
            content.putString(
                    """
                            Ferry company buys two more boats

                            HELSINKI, 3 November 2025 - The ferry company will spend $40 million on two boats, it said on Monday.
                            The first of them is to sail in the summer of 2026, between the islands and the old harbour.
                            """);
            Clipboard.getSystemClipboard().setContent(content);
            bench.intake().paste();
            return true;
        });
        rest(2000);
        draw(folder, "paste-" + theme);
    }

    private static void mapping(Workbench bench, Path folder, Theme theme) throws Exception {
        Path table = Files.writeString(folder.resolve("harbour-news.csv"), """
                Headline,Date,Body,Outlet,Link,Clicks
                Two cranes for the harbour,03/11/2025,"The harbour company will spend $40 million on two cranes, it \
                said on Monday. They are to stand by the summer of 2026, beside the old ones.",Quay Post,\
                https://quay.example/cranes,12
                Ferries are late again,04/11/2025,"Three of ten ferries were late in October, the harbour master \
                said, after two of ten in September.",Quay Post,https://quay.example/ferries,30
                ,05/11/2025,"A fog lay over the islands, and nothing moved until noon.",,,2
                """);
        onFx(() -> {
            bench.intake().drop(List.of(table));
            return true;
        });
        rest(2500);
        draw(folder, "mapping-" + theme);
    }

    private static Path files(Path home) throws Exception {
        Path files = Files.createDirectory(home.resolve("many"));
        Files.writeString(files.resolve("0000 nothing.txt"), "");
        Files.write(
                files.resolve("0001 a chart that was saved beside the article about the harbour and its cranes.png"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        for (int at = 2; at < 4000; at++) {
            Files.writeString(files.resolve("%04d harbour-news-of-the-day.txt".formatted(at)),
                    at % 40 == 0
                            ? ""
                            : ("Harbour news %d%n%nThe harbour spent $%<d million on cranes in 2025, "
                                    + "up 12%% from $3 million, it said on 3 November 2025.%n").formatted(at));
        }
        return files;
    }

    static void rest(int millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    private static void draw(Path folder, String name) {
        onFx(() -> {
            List<Window> windows = List.copyOf(Window.getWindows());
            for (int at = 0; at < windows.size(); at++) {
                Scene scene = windows.get(at).getScene();
                DrawDialogs.save(folder.resolve(name + (at == 0 ? "" : "-" + at) + ".png"), scene.snapshot(null));
            }
            windows.stream().skip(1).forEach(Window::hide);
            return true;
        });
    }

    private static <T> T onFx(Supplier<T> action) {
        return DrawDialogs.onFx(action);
    }
}
