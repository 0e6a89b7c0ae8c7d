package org.claimline.ui.reader;

import java.util.List;

/// The sizes that the article's letters can have, in pixels.
final class TextSizes {

    static final List<Integer> ALL = List.of(13, 14, 15, 16, 18, 20, 24);
    static final int USUAL = 15;

    private TextSizes() {}

    /// The next size up or down; the same at the end of the list.
    static int step(int from, int by) {
        int at = ALL.indexOf(from) + by;
        return at < 0 || at >= ALL.size() ? from : ALL.get(at);
    }
}
