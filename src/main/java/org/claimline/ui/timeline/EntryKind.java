package org.claimline.ui.timeline;

import java.util.Locale;
import org.claimline.timeline.Mark;

/// What stands on the timeline, in the order of the lanes when there is one for each.
enum EntryKind {
    ARTICLES(Mark.ARTICLE), FIGURES(Mark.FIGURE), DATES(Mark.DATE), TARGETS(Mark.TARGET), EVENTS(Mark.EVENT);

    private final Mark mark;

    EntryKind(Mark mark) {
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }

    /// "article", "figure", …: what style sheets call it.
    String styleClass() {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
