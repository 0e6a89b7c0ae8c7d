package org.claimline.ui.timeline;

import java.util.Locale;

/// What the timeline is exported as.
enum ExportForm {
    PDF("pdf"), PNG("png"), SVG("svg"), STORY("md"), MARKDOWN("md"), CSV("csv");

    private final String ending;

    ExportForm(String ending) {
        this.ending = ending;
    }

    /// Of the file's name.
    String ending() {
        return ending.toLowerCase(Locale.ROOT);
    }
}
