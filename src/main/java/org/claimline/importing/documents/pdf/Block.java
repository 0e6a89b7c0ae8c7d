package org.claimline.importing.documents.pdf;

/// A paragraph, a heading, an item or a table of a page.
///
/// @param text lines of a table and of an address parted by `\n`
/// @param page from 0
/// @param size of its type in points
/// @param top its first baseline, from the top of the page
/// @param kind what it is
/// @param isFull whether its last line goes to the end of its column, so that it may go on elsewhere
record Block(String text, int page, float size, boolean bold, float top, Kind kind, boolean isFull) {

    enum Kind {
        TEXT, ITEM, ROWS
    }

    /// Whether it ends like a sentence.
    boolean isEnded() {
        int end = text.length();
        while (end > 0 && "\"”’»)]“*†⁰¹²³⁴⁵⁶⁷⁸⁹ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || isStop(text.charAt(end - 1));
    }

    static boolean isStop(char c) {
        return ".!?:;…。！？：；".indexOf(c) >= 0;
    }

    /// This block with what goes on in another place.
    Block goesOn(Block other, Hyphens hyphens) {
        return new Block(hyphens.join(text, other.text), page, size, bold, top, kind, other.isFull);
    }
}
