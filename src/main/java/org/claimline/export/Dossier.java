package org.claimline.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Article;
import org.claimline.domain.Claim;
import org.claimline.domain.Event;
import org.claimline.domain.Note;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.Published;

/// The part of a notebook that is exported, in an order that does not depend on how it was stored.
///
/// @param chapters articles by publication, undated last
/// @param happenings events by first day
/// @param pages notes of their own, oldest first
public record Dossier(NotebookSettings settings, List<Chapter> chapters, List<Happening> happenings,
        List<Note> pages) {

    /// An article and what is kept of it.
    ///
    /// @param tags paths of the tags on the article, in order
    /// @param notes notes on the article, oldest first
    /// @param entries its claims in the order of the text
    public record Chapter(Article article, List<String> tags, List<Note> notes, List<Entry> entries) {

        public Chapter {
            tags = tags.stream().sorted().toList();
            notes = oldestFirst(notes);
            entries = entries.stream().sorted(Comparator.comparing((Entry entry) -> entry.claim().anchor().span())
                    .thenComparing(entry -> entry.claim().id().value())).toList();
        }

        Optional<Published> published() {
            return article.details().published();
        }

        /// Who published it, or its title where nobody is named.
        String source() {
            return article.details().source().orElse(article.title());
        }
    }

    /// A claim and what the analyst put on it.
    public record Entry(Claim claim, List<String> tags, List<Note> notes) {

        public Entry {
            tags = tags.stream().sorted().toList();
            notes = oldestFirst(notes);
        }
    }

    /// An event and what the analyst put on it.
    public record Happening(Event event, List<String> tags, List<Note> notes) {

        public Happening {
            tags = tags.stream().sorted().toList();
            notes = oldestFirst(notes);
        }
    }

    /// Which entry belongs to which article.
    record Placed(Chapter chapter, Entry entry) {}

    public Dossier {
        chapters = chapters.stream().sorted(Comparator
                .comparing((Chapter chapter) -> chapter.published().isEmpty())
                .thenComparing(chapter -> chapter.published().map(Published::date).map(Object::toString).orElse(""))
                .thenComparing(chapter -> chapter.published().flatMap(Published::time).map(Object::toString).orElse(""))
                .thenComparing(chapter -> chapter.article().title())
                .thenComparing(chapter -> chapter.article().id().value())).toList();
        happenings = happenings.stream().sorted(Comparator
                .comparing((Happening happening) -> happening.event().when().first())
                .thenComparing(happening -> happening.event().when().last())
                .thenComparing(happening -> happening.event().title())
                .thenComparing(happening -> happening.event().id().value())).toList();
        pages = oldestFirst(pages);
    }

    /// All claims, article by article.
    Stream<Placed> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream().map(entry -> new Placed(chapter,
                entry)));
    }

    private static List<Note> oldestFirst(List<Note> notes) {
        return notes.stream().sorted(Comparator.comparing(Note::created).thenComparing(note -> note.id().value()))
                .toList();
    }
}
