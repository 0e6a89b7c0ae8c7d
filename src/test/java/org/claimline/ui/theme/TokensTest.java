package org.claimline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours can be read in both themes: text at 4.5:1 or better, marks and focus at 3:1.
final class TokensTest {

    private static final Pattern TOKEN = Pattern.compile("-cl-([a-z0-9-]+): #([0-9a-f]{6})([0-9a-f]{2})?;");

    private static Map<String, Integer> tokens(String theme) throws IOException {
        var tokens = new TreeMap<String, Integer>();
        Matcher matcher = TOKEN.matcher(
                Files.readString(Path.of("src/main/resources/org/claimline/ui/theme/tokens-" + theme + ".css")));
        while (matcher.find()) {
            tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return tokens;
    }

    /// As WCAG 2 defines it.
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double contrast(Map<String, Integer> tokens, String text, String plane) {
        assertThat(tokens).containsKeys(text, plane);
        return contrast(tokens.getOrDefault(text, 0), tokens.getOrDefault(plane, 0));
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void bothThemesNameTheSameColours() throws IOException {
        assertThat(tokens("light").keySet()).isEqualTo(tokens("dark").keySet()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeRead(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        for (String kind : new String[]{"figure", "date", "target", "note", "alarm"}) {
            assertThat(contrast(tokens, kind + "-ink", kind + "-bg")).as(kind).isGreaterThan(4.5);
        }
        for (String text : new String[]{"text", "text-2", "text-3"}) {
            for (String plane : new String[]{"bg", "surface", "surface-2", "accent-soft"}) {
                assertThat(contrast(tokens, text, plane)).as(text + " on " + plane)
                        .isGreaterThan(4.5);
            }
        }
        assertThat(contrast(tokens, "on-accent", "accent")).isGreaterThan(4.5);
        assertThat(contrast(tokens, "alarm-ink", "surface")).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void linesAndFocusCanBeSeen(String theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        for (String line : new String[]{"figure-line", "date-line", "target-line", "note-line", "alarm-line",
            "accent"}) {
            assertThat(contrast(tokens, line, "surface")).as(line).isGreaterThan(3);
        }
    }
}
