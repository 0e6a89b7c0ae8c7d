package org.claimline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Note;
import org.claimline.domain.NoteId;
import org.claimline.export.Dossier.Chapter;

/// A folder of Markdown notes that can be exported to again and again.
///
/// A note is found by its `claimline-id`, so that it may be renamed. What the user wrote below its end line is kept.
/// A note that was changed above it, and a file that Claimline did not write, are left alone and reported.
public final class NoteFolder {

    private static final int HEAD = 16 * 1024;

    private final Path folder;
    private final Dialect dialect;
    private final List<Written> results = new ArrayList<>();

    private NoteFolder(Path folder, Dialect dialect) {
        this.folder = folder;
        this.dialect = dialect;
    }

    /// Writes one note an article, one a note that is about nothing else, and one for the whole story.
    ///
    /// @param folder made when it is not there
    /// @return what became of each note, articles first
    /// @throws IOException when the folder cannot be made or searched
    public static List<Written> write(Path folder, Dossier dossier, Dialect dialect) throws IOException {
        var target = new NoteFolder(folder, dialect);
        Files.createDirectories(folder);
        target.write(dossier);
        return List.copyOf(target.results);
    }

    private void write(Dossier dossier) throws IOException {
        var names = new NoteNames(known());
        String story = names.story(dossier.settings());
        Map<ArticleId, String> articles = names.articles(dossier.chapters());
        Map<NoteId, String> pages = names.pages(dossier.pages());
        var links = new Links(dossier, dialect, story, articles, pages);
        for (Chapter chapter : dossier.chapters()) {
            write(articles.getOrDefault(chapter.article().id(), ""), chapter.article().id().value(),
                    ArticleNote.of(chapter, links));
        }
        for (Note note : dossier.pages()) {
            write(pages.getOrDefault(note.id(), ""), note.id().value(), OwnNote.of(note, links));
        }
        write(story, StoryNote.id(dossier.settings()), StoryNote.of(dossier, articles, links));
    }

    /// The names of the notes that are in the folder, by their ids; of two with one id the first by name.
    private Map<String, String> known() throws IOException {
        var names = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().endsWith(".md"))
                    .filter(Files::isRegularFile).sorted().toList()) {
                ManagedNote.idOf(head(file)).ifPresent(id -> names.putIfAbsent(id, file.getFileName().toString()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return names;
    }

    /// Enough of a file to see whose it is: the folder may hold thousands that are not ours.
    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
        }
    }

    /// Bytes that are not UTF-8 are no note of ours, and no reason to stop.
    private static ManagedNote read(Path file) throws IOException {
        return ManagedNote.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private void write(String name, String id, String text) {
        Path file = folder.resolve(name);
        try {
            String below = "";
            if (Files.exists(file)) {
                ManagedNote old = read(file);
                if (!old.id().filter(id::equals).isPresent()) {
                    results.add(Written.refused(file, "there is another file of this name; it was left alone"));
                    return;
                }
                if (!old.intact()) {
                    results.add(Written.refused(file, "the note was changed above its last line; it was left alone"));
                    return;
                }
                below = old.below();
            }
            results.add(SafeFile.write(file, text + below) ? Written.done(file) : Written.unchanged(file));
        } catch (IOException e) {
            results.add(Written.refused(file, "it cannot be written: " + reason(e)));
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : " " + message);
    }
}
