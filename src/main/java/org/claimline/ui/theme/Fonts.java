package org.claimline.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import javafx.scene.text.Font;

/// The first families that this computer has: a style sheet cannot name a second choice.
public final class Fonts {

    private static final List<String> INTERFACE = List.of("Inter", "Segoe UI", "SF Pro Text", "Helvetica Neue",
            "Noto Sans", "Ubuntu", "Cantarell", "Liberation Sans", "DejaVu Sans");
    private static final List<String> READING = List.of("Georgia", "Charter", "Noto Serif", "Liberation Serif",
            "DejaVu Serif");

    private static final String READING_FAMILY = first(READING, "Serif");
    private static final String SHEET = "data:text/css;base64," + Base64.getEncoder()
            .encodeToString("""
                    .root { -fx-font-family: "%s"; }
                    .reading, .passage-text { -fx-font-family: "%s"; }
                    """.formatted(first(INTERFACE, "System"), READING_FAMILY).getBytes(StandardCharsets.UTF_8));

    private Fonts() {}

    /// The serif that articles are set in.
    public static String reading() {
        return READING_FAMILY;
    }

    /// The address of a style sheet that gives `.root` and `.reading` their families.
    static String sheet() {
        return SHEET;
    }

    private static String first(List<String> wanted, String otherwise) {
        var there = new HashSet<>(Font.getFamilies());
        return wanted.stream().filter(there::contains).findFirst().orElse(otherwise);
    }
}
