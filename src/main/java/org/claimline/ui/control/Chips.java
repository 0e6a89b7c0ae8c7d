package org.claimline.ui.control;

import java.util.Locale;
import javafx.scene.control.Label;
import org.claimline.domain.Kind;
import org.claimline.domain.Reading;

/// Small round labels.
public final class Chips {

    private Chips() {}

    /// "Figure · money", in the colours of its kind.
    public static Label kind(Reading reading) {
        return Nodes.label(Texts.of(reading.kind()) + " · " + Texts.of(reading.type()), "chip",
                styleClass(reading.kind()));
    }

    public static Label plain(String text) {
        return Nodes.label(text, "chip");
    }

    /// The style class of a kind's colours.
    public static String styleClass(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
