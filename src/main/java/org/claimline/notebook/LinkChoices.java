package org.claimline.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimOrder;
import org.claimline.domain.ClaimRow;
import org.claimline.domain.Event;
import org.claimline.domain.Note;
import org.claimline.domain.NoteLink;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.TagUse;
import org.claimline.domain.Target;
import org.claimline.domain.Wording;
import org.claimline.domain.query.Query;
import org.claimline.domain.query.SearchHit;

/// Finds what a note could link to, by what was typed of it.
final class LinkChoices {

    private static final int MOST_OF_A_KIND = 4;

    private final NotebookStore store;
    private final Finder finder;

    LinkChoices(NotebookStore store, Finder finder) {
        this.store = store;
        this.finder = finder;
    }

    /// Tags and events whose name contains what was typed, then articles and claims that the search finds, a few of
    /// each; without words the newest articles and claims.
    List<Linkable> all(String typed) {
        String words = typed.strip();
        var found = new ArrayList<Linkable>();
        found.addAll(tags(words));
        found.addAll(events(words));
        found.addAll(search("in:articles ", words, MOST_OF_A_KIND));
        found.addAll(search("in:claims ", words, MOST_OF_A_KIND));
        found.addAll(notes(words));
        return List.copyOf(found);
    }

    /// Claims alone.
    List<Linkable> claims(String typed) {
        List<Linkable> found = search("in:claims ", typed.strip(), 2 * MOST_OF_A_KIND);
        return found.isEmpty() ? quoted(typed.strip()) : found;
    }

    /// Claims whose words contain what was typed: part of a number is no word that the search knows.
    private List<Linkable> quoted(String typed) {
        return store.claims(ClaimFilter.STANDING.withText(typed), ClaimOrder.NEWEST, 0, 2 * MOST_OF_A_KIND).rows()
                .stream().map(LinkChoices::choice).toList();
    }

    private List<Linkable> tags(String typed) {
        String wanted = typed.startsWith("#") ? typed.substring(1) : typed;
        return typed.isEmpty()
                ? List.of()
                : containing(store.tags().stream().map(TagUse::tag).map(tag -> tag.path()), wanted, path -> path)
                        .stream()
                        .map(path -> new Linkable(NoteLink.named(new NoteLink.ToTag(path), path), "")).toList();
    }

    private List<Linkable> events(String typed) {
        return typed.isEmpty()
                ? List.of()
                : containing(store.events().stream(), typed, Event::title).stream().map(event -> new Linkable(
                        NoteLink.named(new NoteLink.ToEvent(event.id()), event.title()), Wording.of(event.when())))
                        .toList();
    }

    private List<Linkable> notes(String typed) {
        return containing(store.notesOn(new Target.OnNotebook()).stream(), typed, Note::title).stream().map(
                note -> new Linkable(NoteLink.named(new NoteLink.ToNote(note.id()), note.title()), "")).toList();
    }

    private static <T> List<T> containing(Stream<T> things, String typed, Function<T, String> name) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return things.filter(thing -> name.apply(thing).toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_OF_A_KIND).toList();
    }

    private List<Linkable> search(String among, String typed, int limit) {
        return finder.search(Query.parse(among + typed), true, 0, limit).hits().stream().map(LinkChoices::choice)
                .flatMap(Optional::stream).toList();
    }

    private static Optional<Linkable> choice(SearchHit hit) {
        return switch (hit) {
            case SearchHit.OfArticle article -> Optional.of(new Linkable(
                    NoteLink.named(new NoteLink.ToArticle(article.article()), article.title().text()),
                    joined(article.source(), article.published().map(it -> Wording.of(it.date())))));
            case SearchHit.OfClaim(var row, _) -> Optional.of(choice(row));
            case SearchHit.OfNote _ -> Optional.empty();
        };
    }

    private static Linkable choice(ClaimRow row) {
        Claim claim = row.claim();
        return new Linkable(NoteLink.named(new NoteLink.ToClaim(claim.id()), claim.anchor().quote()),
                joined(claim.reading().metric(), claim.reading().subject(), Optional.of(row.articleTitle())));
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }
}
