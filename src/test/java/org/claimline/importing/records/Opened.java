package org.claimline.importing.records;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimline.domain.Enclosures;
import org.claimline.domain.OpeningHints;
import org.claimline.domain.Part;
import org.claimline.domain.Piece;
import org.claimline.domain.ReadDocument;
import org.claimline.domain.ReadingHints;
import org.claimline.domain.UnreadableException;
import org.claimline.importing.ArticleReader;
import org.claimline.importing.FileParts;

/// What becomes of a file that is written for a test.
record Opened(List<ReadDocument> articles, List<Part> parts, List<Piece.Refused> refused) {

    private static final long LIMIT = 1 << 20;

    static Path write(Path folder, String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    static Opened of(Path folder, String name, String text) throws IOException, UnreadableException {
        return of(write(folder, name, text, StandardCharsets.UTF_8), OpeningHints.NONE);
    }

    static Opened of(Path file, OpeningHints hints) throws UnreadableException {
        var opened = new Opened(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var pieces = new ArrayList<Piece>();
        new FileParts().open(file, LIMIT, hints, _ -> Enclosures.NONE, pieces::add);
        for (Piece piece : pieces) {
            if (piece instanceof Part part) {
                opened.parts.add(part);
                opened.articles
                        .add(new ArticleReader().read(part.name(), part.bytes(), ReadingHints.NONE.of(part)));
            } else if (piece instanceof Piece.Refused refused) {
                opened.refused.add(refused);
            }
        }
        return opened;
    }

    List<String> titles() {
        return articles.stream().map(article -> article.details().title()).toList();
    }

    List<String> texts() {
        return articles.stream().map(ReadDocument::text).toList();
    }

    List<String> days() {
        return articles.stream().map(a -> a.details().published().map(p -> p.date().toString()).orElse("none"))
                .toList();
    }
}
