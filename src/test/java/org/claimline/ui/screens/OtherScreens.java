package org.claimline.ui.screens;

import static org.claimline.ui.screens.Screen.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.claimline.domain.ClaimFilter;
import org.claimline.ui.shell.Place;

/// The screens of a notebook in which nothing is yet, and of what comes into it.
final class OtherScreens {

    private static final String PASTED = """
            Ferry company buys two more boats

            HELSINKI, 3 November 2025 - The ferry company will spend $40 million on two boats, it said on Monday.
            The first of them is to sail in the summer of 2026, between the islands and the old harbour.
            """;
    private static final String ROWS = """
            Headline,Date,Body,Outlet,Link,Clicks
            Two cranes for the harbour,03/11/2025,"The harbour company will spend $40 million on two cranes, it \
            said on Monday. They are to stand by the summer of 2026, beside the old ones.",Quay Post,\
            https://quay.example/cranes,12
            Ferries are late again,04/11/2025,"Three of ten ferries were late in October, the harbour master \
            said, after two of ten in September.",Quay Post,https://quay.example/ferries,30
            ,05/11/2025,"A fog lay over the islands, and nothing moved until noon.",,,2
            """;

    private OtherScreens() {}

    static List<Screen> empty() {
        return List.of(Screen.of("empty-home", new Place.Home()),
                Screen.of("empty-library", new Place.Articles(false)),
                Screen.of("empty-undated", new Place.Articles(true)).seldom(),
                Screen.of("empty-claims", new Place.Claims(ClaimFilter.STANDING)),
                Screen.of("empty-search", new Place.Search(Optional.of(""))),
                Screen.of("empty-tracks", new Place.Tracks()),
                Screen.of("empty-timeline", new Place.Timeline(Optional.empty())),
                Screen.of("empty-notes", new Place.Notes()),
                Screen.of("empty-bin", new Place.Bin()).seldom(),
                Screen.of("empty-tour", new Place.Home(), run("start.tour")));
    }

    /// @param folder for the files that are imported
    static List<Screen> imports(Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("harbour-news.csv"), ROWS);
        Path many = files(folder.resolve("many"), 4_000);
        Path few = files(folder.resolve("few"), 60);
        return List.of(Screen.of("paste", new Place.Articles(false), bench -> {
            var content = new ClipboardContent();
            content.putString(PASTED);
            Clipboard.getSystemClipboard().setContent(content);
            bench.intake().paste();
        }), Screen.of("import-preview", new Place.Home(), bench -> bench.intake().drop(List.of(table))),
                Screen.of("import-running", new Place.Articles(false), bench -> bench.intake().drop(List.of(many)))
                        .after(Duration.ofMillis(1_500)),
                Screen.of("import-ended", new Place.Home(), bench -> bench.intake().drop(List.of(few))));
    }

    private static Path files(Path folder, int count) throws IOException {
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("0000 nothing.txt"), "");
        Files.write(
                folder.resolve("0001 a chart that was saved beside the article about the harbour and its cranes.png"),
                new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        for (int at = 2; at < count; at++) {
            Files.writeString(folder.resolve("%04d harbour-news-of-the-day.txt".formatted(at)),
                    at % 40 == 0
                            ? ""
                            : ("Harbour news %d%n%nThe harbour spent $%<d million on cranes in 2025, "
                                    + "up 12%% from $3 million, it said on 3 November 2025.%n").formatted(at));
        }
        return folder;
    }
}
