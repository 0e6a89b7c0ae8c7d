package org.claimline.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.NoteId;
import org.claimline.domain.NoteLink;
import org.claimline.domain.Wording;
import org.claimline.export.Dossier.Chapter;
import org.claimline.export.Dossier.Happening;
import org.claimline.export.Dossier.Placed;

/// What the links in notes become: links to the files of the export where the dialect has an address for them, words
/// with their source where it has none, and words alone where what they name is not exported.
final class Links {

    private final Dialect dialect;
    private final String story;
    private final Map<ArticleId, String> names;
    private final Map<ArticleId, Chapter> articles = new HashMap<>();
    private final Map<ClaimId, Placed> claims = new HashMap<>();
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<NoteId, String> pages;

    /// @param story the name of the story's file
    /// @param names the names of the articles' files
    /// @param pages the names of the files of notes of their own
    Links(Dossier dossier, Dialect dialect, String story, Map<ArticleId, String> names, Map<NoteId, String> pages) {
        this.dialect = dialect;
        this.story = story;
        this.names = Map.copyOf(names);
        this.pages = Map.copyOf(pages);
        dossier.chapters().forEach(chapter -> articles.put(chapter.article().id(), chapter));
        dossier.entries().forEach(place -> claims.put(place.entry().claim().id(), place));
        dossier.happenings().stream().map(Happening::event).forEach(event -> events.put(event.id(), event));
    }

    Dialect dialect() {
        return dialect;
    }

    /// Somebody's Markdown as the dialect reads it.
    String written(String markdown) {
        return NoteLink.replace(MarkdownText.plainDollars(markdown), this::written);
    }

    private String written(NoteLink link) {
        String words = link.shown().replace("\\$", "$");
        return switch (link.to()) {
            case NoteLink.ToArticle(var id) -> Optional.ofNullable(articles.get(id))
                    .map(chapter -> link(words, file(chapter), "")).orElseGet(() -> MarkdownText.escape(words));
            case NoteLink.ToClaim(var id) -> Optional.ofNullable(claims.get(id)).map(place -> claim(words, place))
                    .orElseGet(() -> MarkdownText.escape(words));
            case NoteLink.ToEvent(var id) -> Optional.ofNullable(events.get(id)).map(event -> event(words, event))
                    .orElseGet(() -> MarkdownText.escape(words));
            case NoteLink.ToTag(var path) -> dialect == Dialect.OBSIDIAN
                    ? '#' + Citation.tagName(path)
                    : MarkdownText.escape(words);
            case NoteLink.ToNote(var id) -> Optional.ofNullable(pages.get(id)).map(file -> link(words, file, ""))
                    .orElseGet(() -> MarkdownText.escape(words));
        };
    }

    private String claim(String words, Placed place) {
        String id = place.entry().claim().id().value();
        String file = file(place.chapter());
        return switch (dialect) {
            case OBSIDIAN -> link(words, file, "#^" + id);
            case PANDOC -> link(words, file, "#" + id);
            case COMMONMARK -> MarkdownText.escape(words) + " (" + Citation.source(place.chapter(), Optional.empty())
                    + ')';
        };
    }

    private String event(String words, Event event) {
        return dialect == Dialect.COMMONMARK
                ? MarkdownText.escape(words) + " (" + Wording.of(event.when()) + ')'
                : link(words, story, "");
    }

    /// Obsidian follows links of its own when a file gets another name.
    private String link(String words, String file, String place) {
        return dialect == Dialect.OBSIDIAN
                ? "[[" + file.substring(0, file.length() - NoteNames.EXTENSION.length()) + place + '|'
                        + words.replace('|', '/') + "]]"
                : '[' + MarkdownText.escape(words) + "](" + MarkdownText.fileLink(file) + place + ')';
    }

    private String file(Chapter chapter) {
        return names.getOrDefault(chapter.article().id(), NoteNames.EXTENSION);
    }
}
