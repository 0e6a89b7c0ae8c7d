package org.claimline.ui.timeline;

import java.util.Locale;
import org.claimline.timeline.Mark;

/// A colour of the canvas. The style sheet gives it its value: `-tl-figure-line: -cl-figure-line`.
public enum Tint {
    SURFACE, OUTSIDE, BORDER, BORDER_STRONG, TEXT, TEXT_2, TEXT_3, ACCENT, ACCENT_SOFT, ARTICLE_LINE, ARTICLE_SOFT,
    ARTICLE_INK, FIGURE_LINE, FIGURE_SOFT, FIGURE_INK, DATE_LINE, DATE_SOFT, DATE_INK, TARGET_LINE, TARGET_SOFT,
    TARGET_INK, EVENT_LINE, EVENT_SOFT, EVENT_INK, ALARM_LINE, ALARM_SOFT, ALARM_INK;

    String property() {
        return "-tl-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The strong colour of a kind of mark.
    static Tint line(Mark mark) {
        return switch (mark) {
            case ARTICLE -> ARTICLE_LINE;
            case FIGURE -> FIGURE_LINE;
            case DATE -> DATE_LINE;
            case TARGET -> TARGET_LINE;
            case EVENT -> EVENT_LINE;
        };
    }

    /// The pale colour that fills it.
    static Tint soft(Mark mark) {
        return switch (mark) {
            case ARTICLE -> ARTICLE_SOFT;
            case FIGURE -> FIGURE_SOFT;
            case DATE -> DATE_SOFT;
            case TARGET -> TARGET_SOFT;
            case EVENT -> EVENT_SOFT;
        };
    }

    /// The colour of words on the pale one.
    static Tint ink(Mark mark) {
        return switch (mark) {
            case ARTICLE -> ARTICLE_INK;
            case FIGURE -> FIGURE_INK;
            case DATE -> DATE_INK;
            case TARGET -> TARGET_INK;
            case EVENT -> EVENT_INK;
        };
    }
}
