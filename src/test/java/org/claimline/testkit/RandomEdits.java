package org.claimline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ArticleSummary;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Edit;
import org.claimline.domain.Event;
import org.claimline.domain.EventId;
import org.claimline.domain.Note;
import org.claimline.domain.NotebookSettings;
import org.claimline.domain.NotebookStore;
import org.claimline.domain.Status;
import org.claimline.domain.Tag;
import org.claimline.domain.TagUse;
import org.claimline.domain.Tagging;
import org.claimline.domain.Target;

/// Edits of every kind.
public final class RandomEdits {

    private static final String TEXT = "Any text will do \uD83D\uDE00 for an anchor.";

    private final RandomDomain domain;

    public RandomEdits(RandomDomain domain) {
        this.domain = domain;
    }

    /// An edit that need not fit any notebook.
    public Edit any() {
        var changes = new ArrayList<Change>();
        do {
            changes.add(anyChange());
        } while (domain.below(3) == 0);
        return new Edit(domain.oneOf(Edit.Action.values()), changes);
    }

    private Change anyChange() {
        var article = new ArticleId("a-" + domain.text());
        return switch (domain.below(8)) {
            case 0 -> new Change.OfClaim(domain.maybe(() -> domain.claim(article, TEXT)),
                    domain.maybe(() -> domain.claim(article, TEXT)));
            case 1 -> new Change.OfArticle(article, domain.details(), domain.details());
            case 2 -> new Change.OfNote(domain.maybe(() -> domain.note(anyTarget())),
                    domain.maybe(() -> domain.note(anyTarget())));
            case 3 -> new Change.OfTag(domain.maybe(domain::tag), domain.maybe(domain::tag));
            case 4 -> new Change.OfTagging(domain.maybe(() -> new Tagging(domain.text(), anyTarget())),
                    domain.maybe(() -> new Tagging(domain.text(), anyTarget())));
            case 5 -> new Change.OfEvent(
                    domain.maybe(() -> domain.event(Optional.of(ClaimId.random()), Optional.empty())),
                    domain.maybe(() -> domain.event(Optional.empty(), Optional.of(article))));
            case 6 -> new Change.OfEngine(article, domain.maybe(domain::engine), domain.maybe(domain::engine));
            default -> new Change.OfSettings(domain.settings(), domain.settings());
        };
    }

    private Target anyTarget() {
        return domain.oneOf(new Target.OnArticle(new ArticleId(domain.text())),
                new Target.OnClaim(new ClaimId(domain.text())), new Target.OnEvent(new EventId(domain.text())),
                new Target.OnNotebook(domain.below(2) == 0));
    }

    /// An edit that the notebook can take as it is now.
    public Edit fitting(NotebookStore store) {
        List<Article> articles = store.articles().stream().map(ArticleSummary::id)
                .flatMap(id -> store.article(id).stream()).toList();
        List<ArticleId> binned = store.bin().stream().map(ArticleSummary::id).toList();
        List<Claim> claims = articles.stream().flatMap(article -> store.claimsOf(article.id()).stream()).toList();
        List<Target> targets = new ArrayList<>(claims.stream().map(Claim::id).map(Target.OnClaim::new).toList());
        articles.forEach(article -> targets.add(new Target.OnArticle(article.id())));
        store.events().forEach(event -> targets.add(new Target.OnEvent(event.id())));
        Change change = switch (domain.below(9)) {
            case 0 -> ofClaim(store, articles, claims);
            case 1 -> ofArticle(store, articles, binned);
            case 2 -> ofNote(store, withNotebook(targets));
            case 3 -> ofTag(store);
            case 4, 5 -> ofTagging(store, targets);
            case 6 -> ofEvent(store, articles, claims);
            case 7 -> ofEngine(store, articles);
            default -> ofSettings(store);
        };
        return new Edit(domain.oneOf(Edit.Action.values()), change);
    }

    private Change ofClaim(NotebookStore store, List<Article> articles, List<Claim> claims) {
        List<Claim> bare = claims.stream().filter(claim -> isBare(store, new Target.OnClaim(claim.id())))
                .filter(claim -> !store.hasEvent(claim.id())).toList();
        return replace(claims, bare, () -> {
            Article article = domain.oneOf(articles);
            return domain.claim(article.id(), article.text());
        }, claim -> claim.withReading(domain.reading()).withStatus(domain.oneOf(Status.values())),
                Change.OfClaim::new);
    }

    private Change ofArticle(NotebookStore store, List<Article> articles, List<ArticleId> binned) {
        boolean restore = !binned.isEmpty() && (articles.size() < 2 || domain.below(2) == 0);
        Article article = restore ? store.article(domain.oneOf(binned)).orElseThrow() : domain.oneOf(articles);
        return new Change.OfArticle(article.id(), article.details(),
                domain.details().withBinned(!restore && articles.size() > 1 && domain.below(3) == 0));
    }

    private Change ofEngine(NotebookStore store, List<Article> articles) {
        ArticleId article = domain.oneOf(articles).id();
        return new Change.OfEngine(article, store.engineOf(article), domain.maybe(domain::engine));
    }

    /// Notes can be on it, tags cannot.
    private List<Target> withNotebook(List<Target> targets) {
        var all = new ArrayList<>(targets);
        all.add(new Target.OnNotebook(domain.below(3) == 0));
        return all;
    }

    private Change ofNote(NotebookStore store, List<Target> targets) {
        List<Note> notes = store.notes();
        return replace(notes, notes, () -> domain.note(domain.oneOf(targets)),
                note -> note.withMarkdown(domain.text(), domain.instant()), Change.OfNote::new);
    }

    private Change ofTag(NotebookStore store) {
        List<Tag> tags = store.tags().stream().map(TagUse::tag).toList();
        List<Tag> unused = store.tags().stream().filter(use -> use.uses() == 0).map(TagUse::tag).toList();
        return replace(tags, unused, () -> freshTag(tags), tag -> new Tag(tag.path(), domain.below(Tag.COLOURS)),
                Change.OfTag::new);
    }

    private Tag freshTag(List<Tag> known) {
        Tag tag = domain.tag();
        while (known.stream().map(Tag::path).toList().contains(tag.path())) {
            tag = new Tag(tag.path() + "x", tag.colour());
        }
        return tag;
    }

    private Change ofTagging(NotebookStore store, List<Target> targets) {
        List<Tag> tags = store.tags().stream().map(TagUse::tag).toList();
        if (tags.isEmpty()) {
            return ofTag(store);
        }
        var tagging = new Tagging(domain.oneOf(tags).path(), domain.oneOf(targets));
        return store.tagsOn(tagging.on()).contains(tagging.tag())
                ? new Change.OfTagging(Optional.of(tagging), Optional.empty())
                : new Change.OfTagging(Optional.empty(), Optional.of(tagging));
    }

    private Change ofEvent(NotebookStore store, List<Article> articles, List<Claim> claims) {
        List<Event> events = store.events();
        List<Event> bare = events.stream().filter(event -> isBare(store, new Target.OnEvent(event.id()))).toList();
        return replace(events, bare,
                () -> domain.event(claims.isEmpty() ? Optional.empty() : domain.maybe(() -> domain.oneOf(claims).id()),
                        domain.maybe(() -> domain.oneOf(articles).id())),
                event -> new Event(event.id(), domain.title(), domain.days(), event.claim(), event.article()),
                Change.OfEvent::new);
    }

    private Change ofSettings(NotebookStore store) {
        NotebookSettings settings = store.settings();
        return new Change.OfSettings(settings, domain.settings());
    }

    /// Adds a thing, changes one, or removes one of those on which nothing hangs.
    private <T> Change replace(List<T> things, List<T> removable, Supplier<T> fresh,
            Function<T, T> changed, BiFunction<Optional<T>, Optional<T>, Change> change) {
        int choice = domain.below(3);
        if (choice == 0 && !removable.isEmpty()) {
            return change.apply(Optional.of(domain.oneOf(removable)), Optional.empty());
        }
        if (choice == 1 && !things.isEmpty()) {
            T thing = domain.oneOf(things);
            return change.apply(Optional.of(thing), Optional.of(changed.apply(thing)));
        }
        return change.apply(Optional.empty(), Optional.of(fresh.get()));
    }

    private static boolean isBare(NotebookStore store, Target target) {
        return store.notesOn(target).isEmpty() && store.tagsOn(target).isEmpty();
    }
}
