package org.claimline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.claimline.notebook.Notebook;
import org.claimline.testkit.DemoNotebook;
import org.claimline.ui.shell.Bookmarks;
import org.claimline.ui.start.Notebooks;
import org.claimline.ui.theme.Theme;

/// Draws how articles come in, to be looked at: `DrawIntake FOLDER LIGHT|DARK`.
public final class DrawIntake {

    private DrawIntake() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Theme theme = Theme.valueOf(arguments[1]);
        Path home = Files.createTempDirectory("demo");
        Notebook notebook = DemoNotebook.sample(home.resolve("demo.claimline"));
        Workbench bench = DrawDialogs.open(notebook, theme, new Surroundings(false, _ -> {},
                Optional.of(home.resolve("watch")), Bookmarks.none(), Notebooks.NONE));
        rest(2500);
        onFx(() -> {
            bench.lookup(".drop-hint").setVisible(true);
            return true;
        });
        draw(folder, "drop-" + theme);
        onFx(() -> {
            bench.lookup(".drop-hint").setVisible(false);
            return true;
        });
        watching(bench, home, folder, theme);
        suggestion(bench, notebook, home, folder, theme);
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

    private static void watching(Workbench bench, Path home, Path folder, Theme theme) throws Exception {
        Path watched = Files.createDirectories(home.resolve("Downloads/news of the week"));
        Files.writeString(watched.resolve("a.txt"), "The harbour spent $3 million.");
        onFx(() -> {
            bench.watching().choose(Optional.of(watched));
            return true;
        });
        rest(2500);
        draw(folder, "watching-" + theme);
        onFx(() -> {
            bench.shell().commands().stream().filter(command -> command.id().equals("shell.settings")).findFirst()
                    .ifPresent(command -> command.action().run());
            return true;
        });
        rest(2500);
        draw(folder, "settings-" + theme);
    }

    private static void suggestion(Workbench bench, Notebook notebook, Path home, Path folder, Theme theme)
            throws Exception {
        for (String what : List.of("cranes", "boats", "quays", "ferries")) {
            DemoNotebook.add(notebook, Files.writeString(home.resolve(what + ".md"), """
                    ---
                    title: The harbour buys %s
                    source: Quay Post
                    date: 2026-01-12
                    ---
                    The harbour company will spend $40 million on %s, it said on Monday, after a year in which %s \
                    were late on three days of ten.

                    Nobody had asked for the %s before; the harbour master did, in a letter of four pages.

                    Get the tide tables by post each morning, before anybody else does
                    """.formatted(what, what, what, what)));
        }
        onFx(() -> {
            notebook.articles().stream().filter(article -> article.details().title().contains("quays")).findFirst()
                    .ifPresent(article -> bench.desk().open(article.id()));
            return true;
        });
        rest(6000);
        draw(folder, "suggestion-" + theme);
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
