package org.claimline.ui.reader;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleDetails;
import org.claimline.domain.ArticleId;
import org.claimline.domain.Change;
import org.claimline.domain.Claim;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Edit;
import org.claimline.domain.FieldOrigin;
import org.claimline.domain.Kind;
import org.claimline.domain.Published;
import org.claimline.domain.Reading;
import org.claimline.domain.Span;
import org.claimline.domain.Status;
import org.claimline.domain.UnreadableException;

import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.task.Outcome;
import org.claimline.ui.control.ClaimText;
import org.claimline.ui.control.EventOfClaim;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Bookmarks.Spot;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Notice;

/// An article that is read, and the claim in it that is looked at.
public final class ReaderViewModel {

    /// An article and its claims as they were read from the notebook.
    ///
    /// @param claims all, rejected ones too, in the order of the text
    /// @param places where each stands among them, from 0
    public record Opened(Article article, List<Claim> claims, Map<ClaimId, Integer> places) {
        public Opened {
            claims = List.copyOf(claims);
            places = Map.copyOf(places);
        }

        Opened(Article article, List<Claim> claims) {
            this(article, claims, IntStream.range(0, claims.size()).boxed()
                    .collect(Collectors.toMap(at -> claims.get(at).id(), at -> at)));
        }

        Optional<Claim> claim(ClaimId id) {
            return Optional.ofNullable(places.get(id)).map(claims::get);
        }

        /// Where a claim stands among the claims, from 0; -1 when it is none of them.
        int placeOf(ClaimId id) {
            return places.getOrDefault(id, -1);
        }
    }

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<ClaimId>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<Integer>> unfolded = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Claim>> claim = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<ClaimId>> revealed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Spot>> standing = new SimpleObjectProperty<>(Optional.empty());
    private Runnable leaving = () -> {};
    private Runnable dropLoad = () -> {};
    private boolean changing;

    public ReaderViewModel(Desk desk) {
        this.desk = desk;
        opened.subscribe(this::followClaim);
        selected.subscribe(this::followClaim);
    }

    private void followClaim() {
        if (changing) {
            return;
        }
        claim.set(opened.get().flatMap(now -> selected.get().flatMap(now::claim)));
    }

    /// Reads the article again after each change, until the subscription is released.
    public Subscription follow() {
        return desk.onChange(
                _ -> opened.get().ifPresent(now -> load(now.article().id(), selected.get(), Optional.empty())));
    }

    /// Opens an article at a claim; without one, where it was left, or at the first claim that waits for a judgement.
    public void open(ArticleId article, Optional<ClaimId> at) {
        if (isOpen(article)) {
            at.ifPresent(this::select);
        } else {
            unfolded.set(Set.of());
            load(article, at, at.isPresent() ? Optional.empty() : desk.bookmarks().spot(article));
        }
    }

    /// Opens an article as it was left.
    public void open(ArticleId article, Spot spot) {
        if (isOpen(article)) {
            spot.claim().ifPresent(this::choose);
            stand(Optional.of(spot));
        } else {
            unfolded.set(Set.of());
            load(article, Optional.empty(), Optional.of(spot));
        }
    }

    /// Opens an article that is not to be brought to where it was left: somebody goes to a place of its text.
    void openElsewhere(ArticleId article) {
        if (!isOpen(article)) {
            unfolded.set(Set.of());
            load(article, Optional.empty(), Optional.empty());
        }
    }

    private boolean isOpen(ArticleId article) {
        return opened.get().map(now -> now.article().id().equals(article)).orElse(false);
    }

    /// Shows no article.
    public void close() {
        leaving.run();
        selected.set(Optional.empty());
        opened.set(Optional.empty());
    }

    private void load(ArticleId article, Optional<ClaimId> at, Optional<Spot> spot) {
        dropLoad.run();
        dropLoad = desk.read(book -> book.article(article).map(found -> new Opened(found, book.claimsOf(article))),
                found -> show(found, at, spot));
    }

    private void show(Optional<Opened> found, Optional<ClaimId> at, Optional<Spot> spot) {
        boolean same = found.map(Opened::article).map(Article::id)
                .equals(opened.get().map(Opened::article).map(Article::id));
        if (!same) {
            leaving.run();
        }
        Optional<ClaimId> wanted = same ? selected.get() : at.or(() -> spot.flatMap(Spot::claim));
        // Together: views that saw the one without the other would lay the article out twice.
        changing = true;
        selected.set(wanted.filter(id -> found.flatMap(now -> now.claim(id)).isPresent())
                .or(() -> found.flatMap(ReaderViewModel::firstToRead)));
        changing = false;
        opened.set(found);
        if (!same) {
            revealed.set(at);
            stand(spot);
        }
    }

    private void stand(Optional<Spot> spot) {
        standing.set(spot);
        standing.set(Optional.empty());
    }

    /// Where the reader is to bring the article that was just opened; empty otherwise.
    ObjectProperty<Optional<Spot>> standingProperty() {
        return standing;
    }

    /// @param newLeaving runs before another article takes the place of the one that is open
    void onLeaving(Runnable newLeaving) {
        leaving = newLeaving;
    }

    private static Optional<ClaimId> firstToRead(Opened now) {
        return now.claims().stream().filter(ReaderViewModel::isOpen).findFirst()
                .or(() -> now.claims().stream().filter(ReaderViewModel::isMarked).findFirst()).map(Claim::id);
    }

    private static boolean isOpen(Claim claim) {
        return claim.status() == Status.SUGGESTED;
    }

    /// Whether the claim has a mark in the text.
    static boolean isMarked(Claim claim) {
        return switch (claim.status()) {
            case SUGGESTED, CONFIRMED, DISPUTED -> true;
            case REJECTED, SUPERSEDED -> false;
        };
    }

    public void select(ClaimId id) {
        selected.set(Optional.of(id));
        revealed.set(Optional.of(id));
    }

    /// The claims that have a mark at a place of the article's text, the smallest first.
    public List<Claim> at(int source) {
        return Overlaps.at(opened.get().map(Opened::claims).orElse(List.of()), source);
    }

    /// Selects a claim that is in sight.
    public void choose(ClaimId id) {
        selected.set(Optional.of(id));
    }

    /// The selected claim with those whose marks lie over its own, the smallest first.
    public List<Claim> here() {
        return opened.get().flatMap(now -> claim.get().map(chosen -> Overlaps.with(now.claims(), chosen)))
                .orElse(List.of());
    }

    /// Selects the next one of the claims that lie over each other here.
    public void nextHere() {
        List<Claim> here = here();
        claim.get().filter(_ -> here.size() > 1)
                .ifPresent(now -> selected.set(Optional.of(here.get((here.indexOf(now) + 1) % here.size()).id())));
    }

    /// "1 of 3 here"; empty where only one claim stands.
    public Optional<String> hereOf(Claim one) {
        List<Claim> all = opened.get().map(now -> Overlaps.with(now.claims(), one)).orElse(List.of());
        return all.size() > 1
                ? Optional.of(Texts.get("reader.claim.here", all.indexOf(one) + 1, all.size()))
                : Optional.empty();
    }

    /// Selects the next claim that has a mark.
    public void next() {
        step(1, ReaderViewModel::isMarked);
    }

    public void previous() {
        step(-1, ReaderViewModel::isMarked);
    }

    private boolean step(int by, Predicate<Claim> wanted) {
        List<Claim> all = opened.get().map(Opened::claims).orElse(List.of());
        int from = opened.get().flatMap(now -> claim.get().map(Claim::id).map(now::placeOf))
                .orElse(by > 0 ? -1 : all.size());
        for (int at = from + by; at >= 0 && at < all.size(); at += by) {
            if (wanted.test(all.get(at))) {
                select(all.get(at).id());
                return true;
            }
        }
        return false;
    }

    public void confirm() {
        judge(Edits::confirm, true);
    }

    public void reject() {
        judge(Edits::reject, true);
    }

    public void dispute() {
        judge(Edits::dispute, true);
    }

    /// Makes the claim a suggestion again.
    public void reset() {
        judge(Edits::reset, false);
    }

    private void judge(Function<List<Claim>, Edit> judgement, boolean goOn) {
        selected.get().ifPresent(id -> {
            desk.judge(List.of(id), judgement);
            if (goOn) {
                step(1, ReaderViewModel::isOpen);
            }
        });
    }

    /// Replaces what the program understood of the claim.
    public void correct(ClaimId id, Reading reading) {
        desk.edit(book -> {
            Optional<Claim> now = book.claim(id);
            if (now.isEmpty()) {
                desk.onUi(() -> desk.tell(Notice.alarm(Texts.get("reader.claim.gone"))));
            }
            return now.map(there -> Edits.correct(there, reading));
        }, this::tell);
    }

    /// Marks a stretch of the article's text as a claim, and selects it.
    ///
    /// @param then called when it is on the disk
    public void highlight(Span span, Reading reading, Consumer<ClaimId> then) {
        opened.get().ifPresent(now -> {
            Edit edit = Edits.highlight(now.article(), span, reading);
            desk.edit(_ -> Optional.of(edit), done -> {
                tell(done);
                select(added(done));
                then.accept(added(done));
            });
        });
    }

    private static ClaimId added(Edit edit) {
        return edit.changes().stream().filter(Change.OfClaim.class::isInstance).map(Change.OfClaim.class::cast)
                .flatMap(change -> change.after().stream()).map(Claim::id).findFirst().orElseThrow();
    }

    /// Makes an event of the claim: on its days, or on the article's.
    public void makeEvent() {
        Optional<Published> published = opened.get().flatMap(now -> now.article().details().published());
        claim.get().ifPresent(now -> EventOfClaim.days(now.reading(), published).ifPresentOrElse(
                days -> desk.edit(_ -> Optional.of(Edits.event(now, EventOfClaim.title(now), days)), this::tell),
                () -> desk.tell(Notice.alarm(Texts.get("reader.event.undated")))));
    }

    /// Gives the article a date, or takes it away; suggestions whose days count from it are found again.
    public void republish(Optional<Published> published) {
        opened.get()
                .ifPresent(now -> desk.edit(book -> Optional.of(book.readings().republish(fresh(book, now), published)),
                        this::tell));
    }

    /// Corrects what is known of the article; suggestions whose days count from its date are found again.
    public void correct(ArticleDetails details) {
        opened.get()
                .ifPresent(now -> desk.edit(book -> Optional.of(book.readings().corrected(fresh(book, now), details)),
                        this::tell));
    }

    /// Reads the article's original again in another encoding, and opens what comes of it.
    public void readAgain(String charset) {
        opened.get().ifPresent(now -> desk.<ArticleId>work(
                book -> _ -> book.readings().readAgain(now.article().id(), charset), outcome -> {
                    switch (outcome) {
                        case Outcome.Done<ArticleId>(var version) -> {
                            boolean same = version.equals(now.article().id());
                            desk.tell(Notice.of(Texts.get(same ? "reader.encoding.same" : "reader.encoding.done",
                                    charset)));
                            desk.open(version);
                        }
                        case Outcome.Failed<ArticleId>(var problem) when problem
                                .cause() instanceof UnreadableException why ->
                            desk
                                    .tell(Notice.alarm(Texts.get("reader.encoding.failed", charset,
                                            String.valueOf(why.getMessage()))));
                        case Outcome.Failed<ArticleId>(var problem) -> desk.tell(problem);
                        case Outcome.Cancelled<ArticleId>() -> {
                        }
                    }
                }));
    }

    /// Asks how the fields of the article are known.
    public void askOrigins(BiConsumer<Article, Map<FieldOrigin.Field, FieldOrigin>> then) {
        opened.get().map(Opened::article)
                .ifPresent(
                        article -> desk.read(book -> book.readings().origins(article),
                                origins -> then.accept(article, origins)));
    }

    /// Marks a stretch of the article as furniture: it is folded and yields no claims. What the user touched stays.
    public void markFurniture(Span span) {
        opened.get()
                .ifPresent(now -> desk.edit(book -> Optional.of(book.words().furnitureMarked(fresh(book, now), span)),
                        this::tell));
    }

    /// Makes body text of all furniture that the stretch touches.
    public void unmarkFurniture(Span span) {
        opened.get().ifPresent(now -> desk.edit(book -> Optional.of(fresh(book, now))
                .filter(article -> article.details().furniture().stream().anyMatch(it -> it.span().overlaps(span)))
                .map(article -> book.words().furnitureUnmarked(article, span)), this::tell));
    }

    private static Article fresh(Notebook book, Opened now) {
        return book.article(now.article().id()).orElse(now.article());
    }

    /// Puts the article into the bin.
    public void bin() {
        opened.get().ifPresent(now -> desk.edit(book -> Optional.of(Edits.bin(fresh(book, now))), edit -> {
            tell(edit);
            close();
        }));
    }

    private void tell(Edit edit) {
        desk.tell(Notice.of(Texts.of(edit.action())).offering(Texts.get("shell.undo"), desk::undo));
    }

    /// Folds furniture that is unfolded, and the other way round.
    ///
    /// @param start where it starts in the article's text
    public void toggleFold(int start) {
        var now = new HashSet<>(unfolded.get());
        if (!now.remove(start)) {
            now.add(start);
        }
        unfolded.set(Set.copyOf(now));
    }

    /// How many claims of each kind have a mark.
    public Map<Kind, Integer> kinds() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, count(found -> isMarked(found) && found.kind() == kind));
        }
        return counts;
    }

    /// "2 of 8 reviewed".
    public String progress() {
        int all = count(_ -> true);
        return all == 0 ? "" : Texts.get("reader.progress", all - count(ReaderViewModel::isOpen), all);
    }

    private int count(Predicate<Claim> wanted) {
        return (int) opened.get().map(Opened::claims).orElse(List.of()).stream().filter(wanted).count();
    }

    /// What a screen reader says of a claim: "Target, RMB 380 billion, suggested".
    public static String spoken(Claim claim) {
        return Texts.get("reader.claim.spoken", Texts.of(claim.kind()), ClaimText.of(claim),
                Texts.of(claim.status()));
    }

    public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Claim>> claimProperty() {
        return claim.getReadOnlyProperty();
    }

    /// The claim that somebody went to, and that the reader is to bring into sight; empty when an article was opened
    /// at its top.
    public ReadOnlyObjectProperty<Optional<ClaimId>> revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /// The starts of the folds that are unfolded.
    public ObjectProperty<Set<Integer>> unfoldedProperty() {
        return unfolded;
    }
}
