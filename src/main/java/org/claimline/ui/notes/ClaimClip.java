package org.claimline.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.claimline.notebook.ClaimQuote;

/// Claims on the clipboard or a drag board: Markdown, words and a piece of a page at once, so that every program takes
/// what it knows; and what a note of this program takes.
public final class ClaimClip {

    /// Of Markdown there is one format in a program, whoever asked for it first.
    static final DataFormat MARKDOWN = format("text/markdown");

    private static final DataFormat NOTE = format("application/x-claimline-note");

    private ClaimClip() {}

    private static DataFormat format(String type) {
        return Optional.ofNullable(DataFormat.lookupMimeType(type)).orElseGet(() -> new DataFormat(type));
    }

    /// @param quotes at least one
    public static ClipboardContent of(List<ClaimQuote> quotes) {
        var content = new ClipboardContent();
        content.putString(joined(quotes, ClaimQuote::text, "\n"));
        content.putHtml(joined(quotes, ClaimQuote::html, "\n"));
        content.put(MARKDOWN, joined(quotes, ClaimQuote::markdown, "\n"));
        content.put(NOTE, joined(quotes, ClaimQuote::note, "\n"));
        return content;
    }

    private static String joined(List<ClaimQuote> quotes, Function<ClaimQuote, String> form, String between) {
        return quotes.stream().map(form).collect(Collectors.joining(between));
    }

    static boolean isClaim(Clipboard board) {
        return board.hasContent(NOTE);
    }

    /// What a note takes; empty when the board has no claim of this program.
    static Optional<String> note(Clipboard board) {
        return board.getContent(NOTE) instanceof String quote ? Optional.of(quote) : Optional.empty();
    }
}
