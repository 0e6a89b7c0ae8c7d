package org.claimline.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// Dresses a scene: AtlantaFX as the base, then the tokens of one theme, then one small sheet a feature.
public final class Look {

    private static final List<String> SHEETS = List.of("theme/base", "control/control", "shell/shell",
            "library/library", "reader/reader", "notes/notes", "timeline/timeline", "tracks/tracks", "home/home",
            "claims/claims", "search/search", "lexicon/lexicon", "intake/intake", "start/start");

    private static final Map<URL, String> SCALED = new ConcurrentHashMap<>();

    private Look() {}

    /// Dresses the scene once.
    public static void apply(Scene scene, Theme theme) {
        boolean dark = theme.isDark(scene.getPreferences().getColorScheme());
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(dark));
    }

    /// Dresses the scene now and whenever the theme or the desktop's colours change.
    public static Subscription follow(Scene scene, ObservableValue<Theme> theme) {
        return Subscription.combine(theme.subscribe(now -> apply(scene, now)),
                scene.getPreferences().colorSchemeProperty().subscribe(_ -> apply(scene, theme.getValue())));
    }

    /// Dresses something that has style sheets of its own, such as a dialog's pane, like the scene.
    public static void copy(Scene from, ObservableList<String> to) {
        to.setAll(from.getStylesheets());
    }

    private static List<String> sheets(boolean dark) {
        var urls = new ArrayList<String>();
        urls.add(url(dark ? "theme/tokens-dark" : "theme/tokens-light"));
        SHEETS.forEach(sheet -> urls.add(url(sheet)));
        urls.add(Fonts.sheet());
        return urls;
    }

    private static String url(String sheet) {
        String name = "/org/claimline/ui/" + sheet + ".css";
        URL found = Objects.requireNonNull(Look.class.getResource(name), name);
        return TextScale.factor() == 1 ? found.toExternalForm() : SCALED.computeIfAbsent(found, Look::scaled);
    }

    private static String scaled(URL sheet) {
        try (InputStream in = sheet.openStream()) {
            String css = TextScale.scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), TextScale.factor());
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
