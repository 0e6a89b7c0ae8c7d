package org.claimline.ui.timeline;

import java.util.Locale;
import org.claimline.timeline.Mark;

/// The lanes, from top to bottom.
enum Lane {
    ARTICLES(Mark.ARTICLE), FIGURES(Mark.FIGURE), DATES(Mark.DATE), TARGETS(Mark.TARGET), EVENTS(Mark.EVENT);

    private final Mark mark;

    Lane(Mark mark) {
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }

    /// "article", "figure", …: what style sheets call its kind.
    String styleClass() {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
