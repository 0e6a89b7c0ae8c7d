package org.claimline.importing.documents.pdf;

import java.util.List;

/// The words of a page in the order of its content stream.
///
/// @param height of the page in points
record PageText(float width, float height, List<Word> words) {

    PageText {
        words = List.copyOf(words);
    }

    PageText with(List<Word> others) {
        return new PageText(width, height, others);
    }
}
