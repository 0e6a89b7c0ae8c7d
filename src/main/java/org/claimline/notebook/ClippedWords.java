package org.claimline.notebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.domain.Part;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.domain.UnreadableException.Reason;

/// Words without a file, as a clipboard holds them.
///
/// @param html the words as a piece of a page
/// @param text the words alone
public record ClippedWords(Optional<String> html, Optional<String> text) {

    private static final int LONGEST_NAME = 80;
    private static final String PAGE = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n%s\n</body></html>\n";

    /// Reads the page where there is one. The words alone are better where reading the page loses most of them: a
    /// piece of a page may be nothing that looks like an article.
    ///
    /// @param limit of the bytes that are kept
    Clipped read(Intake.Session session, ReadingHints hints, long limit) {
        Clipped best = new Clipped.Unreadable(Reason.EMPTY, "there are no words");
        for (Part part : parts()) {
            Clipped now = read(part, session, hints, limit);
            if (now instanceof Clipped.Clipping clipping && isWhole(clipping.document())) {
                return clipping;
            }
            if (!(best instanceof Clipped.Clipping) || now instanceof Clipped.Clipping) {
                best = now;
            }
        }
        return best;
    }

    private boolean isWhole(ReadDocument document) {
        long wanted = text.map(ClippedWords::letters).orElse(0L);
        return letters(document.text()) * 2 >= wanted;
    }

    private static long letters(String words) {
        return words.chars().filter(Character::isLetterOrDigit).count();
    }

    private static Clipped read(Part part, Intake.Session session, ReadingHints hints, long limit) {
        if (part.bytes().length > limit) {
            return new Clipped.Unreadable(Reason.TOO_LONG, "it has %,d bytes, more than the limit of %,d"
                    .formatted(part.bytes().length, limit));
        }
        try {
            return new Clipped.Clipping(part, session.take(part, hints).document());
        } catch (UnreadableException e) {
            return new Clipped.Unreadable(e.reason(), ArticleImport.detail(e));
        }
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        html.filter(words -> !words.isBlank()).ifPresent(words -> parts
                .add(part(name() + ".html", isPage(words) ? words : PAGE.formatted(words), "text/html")));
        text.filter(words -> !words.isBlank())
                .ifPresent(words -> parts.add(part(name() + ".txt", words, "text/plain")));
        return parts;
    }

    private static boolean isPage(String words) {
        return words.substring(0, Math.min(words.length(), 1000)).toLowerCase(Locale.ROOT).contains("<html");
    }

    private static Part part(String name, String words, String mediaType) {
        return new Part(name, words.getBytes(StandardCharsets.UTF_8), Optional.of(mediaType));
    }

    /// The first line names what has no name: it becomes the title where nothing better is found.
    private String name() {
        String first = text.flatMap(words -> words.lines().map(String::strip).filter(line -> !line.isEmpty())
                .findFirst()).orElse("Clipping").replace('/', ' ');
        return first.length() <= LONGEST_NAME ? first : first.substring(0, LONGEST_NAME).strip();
    }
}
