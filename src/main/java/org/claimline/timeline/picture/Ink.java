package org.claimline.timeline.picture;

import org.claimline.timeline.Mark;

/// A colour by what it is for. Whoever holds the pen knows its value.
public enum Ink {
    SURFACE, OUTSIDE, BORDER, BORDER_STRONG, TEXT, TEXT_2, TEXT_3, ACCENT, ACCENT_SOFT, ALARM_LINE, ALARM_SOFT,
    ALARM_INK, ARTICLE_LINE,
    ARTICLE_SOFT, ARTICLE_INK, FIGURE_LINE, FIGURE_SOFT, FIGURE_INK, DATE_LINE, DATE_SOFT, DATE_INK, TARGET_LINE,
    TARGET_SOFT, TARGET_INK, EVENT_LINE, EVENT_SOFT, EVENT_INK;

    /// The strong colour of a kind of mark.
    public static Ink line(Mark mark) {
        return switch (mark) {
            case ARTICLE -> ARTICLE_LINE;
            case FIGURE -> FIGURE_LINE;
            case DATE -> DATE_LINE;
            case TARGET -> TARGET_LINE;
            case EVENT -> EVENT_LINE;
        };
    }

    /// The pale colour that fills it.
    public static Ink soft(Mark mark) {
        return switch (mark) {
            case ARTICLE -> ARTICLE_SOFT;
            case FIGURE -> FIGURE_SOFT;
            case DATE -> DATE_SOFT;
            case TARGET -> TARGET_SOFT;
            case EVENT -> EVENT_SOFT;
        };
    }

    /// The colour of words on the pale one.
    public static Ink ink(Mark mark) {
        return switch (mark) {
            case ARTICLE -> ARTICLE_INK;
            case FIGURE -> FIGURE_INK;
            case DATE -> DATE_INK;
            case TARGET -> TARGET_INK;
            case EVENT -> EVENT_INK;
        };
    }
}
