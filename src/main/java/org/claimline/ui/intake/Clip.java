package org.claimline.ui.intake;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;

/// What somebody dragged or copied, as far as it can become articles.
///
/// @param files files and folders
/// @param html the words as a piece of a page
/// @param text the words
/// @param link an address elsewhere that stands for itself: nothing is ever fetched from it
record Clip(List<Path> files, Optional<String> html, Optional<String> text, Optional<String> link) {

    Clip {
        files = List.copyOf(files);
    }

    /// Takes what stands on the clipboard, or on a drag board. For the FX thread.
    static Clip of(Clipboard board) {
        var files = new ArrayList<Path>();
        if (board.hasFiles()) {
            board.getFiles().stream().map(File::toPath).forEach(files::add);
        }
        Optional<String> text = words(board.getString());
        Optional<String> address = words(board.getUrl()).or(() -> text.filter(Clip::isAddress));
        if (files.isEmpty()) {
            address.flatMap(Clip::file).ifPresent(files::add);
        }
        // A dragged link brings its own address, or its title, as words: that is no article.
        Optional<String> link = files.isEmpty() && isLinkAlone(address, text) ? address : Optional.empty();
        boolean isWords = files.isEmpty() && link.isEmpty();
        return new Clip(files, isWords ? words(board.getHtml()) : Optional.empty(),
                isWords ? text : Optional.empty(), link);
    }

    private static boolean isLinkAlone(Optional<String> address, Optional<String> text) {
        return address.isPresent() && text.map(String::strip).filter(words -> !isAddress(words)).isEmpty();
    }

    private static boolean isAddress(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        boolean known = start.startsWith("http://") || start.startsWith("https://") || start.startsWith("file:");
        return known && start.lines().count() == 1 && !start.contains(" ");
    }

    private static Optional<Path> file(String address) {
        try {
            var uri = new URI(address.strip());
            return "file".equalsIgnoreCase(uri.getScheme())
                    && (uri.getAuthority() == null || uri.getAuthority().isEmpty())
                            ? Optional.of(Path.of(uri))
                            : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }

    boolean hasWords() {
        return html.isPresent() || text.isPresent();
    }

    boolean isEmpty() {
        return files.isEmpty() && link.isEmpty() && !hasWords();
    }

    /// Whether a drag of this kind is taken: asked often while it hovers, and before its content can be read.
    static boolean isTaken(Clipboard board) {
        return board.hasFiles() || board.hasUrl() || board.hasHtml() || board.hasString();
    }
}
