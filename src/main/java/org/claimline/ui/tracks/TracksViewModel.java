package org.claimline.ui.tracks;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.claimline.domain.Article;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimId;
import org.claimline.domain.Span;
import org.claimline.notebook.Edits;
import org.claimline.notebook.Notebook;
import org.claimline.tracks.Score;
import org.claimline.tracks.Statement;
import org.claimline.tracks.Track;
import org.claimline.tracks.TrackFinding;
import org.claimline.tracks.Verdict;
import org.claimline.ui.control.Texts;
import org.claimline.ui.shell.Desk;
import org.claimline.ui.shell.Place;

/// All tracks of the notebook, those that are listed, and the one that is looked at.
final class TracksViewModel {

    /// So many contradictions of one track are shown with their sentences.
    static final int MOST_CONFLICTS = 6;

    static final List<Verdict> BY_WEIGHT = List.of(Verdict.CONTRADICTION, Verdict.MISSED, Verdict.SLIPPED,
            Verdict.OVERDUE, Verdict.SETTLED, Verdict.EXPLAINED, Verdict.AGREES, Verdict.SILENT);

    private static final Comparator<Track> ORDER = Comparator.comparing(TracksViewModel::weight)
            .thenComparing(Comparator.comparing((Track track) -> track.statements().size()).reversed())
            .thenComparing(Track::id);

    private final Desk desk;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Track>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Track>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TrackFilter> filter = new ReadOnlyObjectWrapper<>(TrackFilter.NONE);
    private final ReadOnlyObjectWrapper<Optional<Track>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<ClaimId, Said>> sentences = new ReadOnlyObjectWrapper<>(Map.of());
    private final BooleanProperty scoring = new SimpleBooleanProperty();
    private Optional<ClaimId> wanted = Optional.empty();
    private Runnable dropLoad = () -> {};
    private Runnable dropSentences = () -> {};

    TracksViewModel(Desk desk) {
        this.desk = desk;
        selected.subscribe(this::readSentences);
    }

    /// The weightiest verdict of a track; those of which nothing was found come last.
    static Optional<Verdict> heaviest(Track track) {
        return BY_WEIGHT.stream().filter(track::has).findFirst();
    }

    private static int weight(Track track) {
        return heaviest(track).map(BY_WEIGHT::indexOf).orElse(BY_WEIGHT.size());
    }

    /// Follows the notebook until the subscription is released.
    Subscription follow() {
        load();
        return desk.onChange(_ -> load());
    }

    private void load() {
        dropLoad.run();
        dropLoad = desk.read(book -> book.tracks().all().stream().sorted(ORDER).toList(), this::fill);
    }

    private void fill(List<Track> tracks) {
        all.set(tracks);
        loaded.set(true);
        wanted.ifPresent(this::admit);
        list();
    }

    /// A track that is gone to is listed, whatever the filter was.
    private void admit(ClaimId claim) {
        of(claim).filter(track -> !filter.get().test(track))
                .ifPresent(track -> filter.set(TrackFilter.NONE.withSingle(TrackFilter.isSingle(track))));
    }

    private Optional<Track> of(ClaimId claim) {
        return all.get().stream()
                .filter(track -> track.statements().stream().anyMatch(one -> one.claim().equals(claim))).findFirst();
    }

    private void list() {
        shown.set(all.get().stream().filter(filter.get()).toList());
        Optional<Track> now = wanted.flatMap(this::of).or(() -> selected.get().flatMap(this::again))
                .filter(shown.get()::contains)
                .or(() -> shown.get().stream().findFirst());
        wanted = Optional.empty();
        selected.set(now);
    }

    /// The track that took the place of one from before the notebook changed.
    private Optional<Track> again(Track before) {
        return all.get().stream().filter(track -> track.id().equals(before.id())).findFirst()
                .or(() -> before.statements().stream().map(Statement::claim).map(this::of)
                        .flatMap(Optional::stream).findFirst());
    }

    /// Goes to a place of the page.
    void go(Place.Tracks place) {
        wanted = place.claim();
        if (place.verdict().isPresent()) {
            filter.set(TrackFilter.NONE.withVerdict(place.verdict()));
        }
        if (place.verdict().isPresent() || place.claim().isPresent()) {
            scoring.set(false);
        }
        if (loaded.get()) {
            wanted.ifPresent(this::admit);
            list();
        }
    }

    /// Goes with a claim when its track becomes another.
    void follow(ClaimId claim) {
        wanted = Optional.of(claim);
    }

    void setFilter(TrackFilter newFilter) {
        filter.set(newFilter);
        list();
    }

    void select(Track track) {
        selected.set(Optional.of(track));
    }

    /// How many tracks have each verdict, of those that the rest of the filter lets through.
    Map<Verdict, Integer> counts() {
        TrackFilter others = filter.get().withVerdict(Optional.empty());
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Track track : all.get()) {
            if (others.test(track)) {
                track.findings().stream().map(TrackFinding::verdict).distinct()
                        .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
            }
        }
        return counts;
    }

    /// How many tracks there are of each subject, by name.
    Map<String, Integer> subjects() {
        TrackFilter others = filter.get().withSubject(Optional.empty());
        Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.get().stream().filter(others).forEach(track -> counts.merge(track.topic().subject(), 1, Integer::sum));
        return counts;
    }

    /// How many tracks were told only once.
    long singles() {
        return all.get().stream().filter(TrackFilter::isSingle).count();
    }

    /// How right each holder was, in the tracks that are listed.
    List<Score> scores() {
        return Score.of(shown.get());
    }

    /// The contradictions of a track that are shown with their sentences.
    static List<TrackFinding> conflicts(Track track) {
        return track.findings().stream().filter(one -> one.verdict() == Verdict.CONTRADICTION)
                .limit(MOST_CONFLICTS).toList();
    }

    private void readSentences() {
        dropSentences.run();
        List<ClaimId> claims = selected.get().stream().flatMap(track -> conflicts(track).stream())
                .flatMap(finding -> finding.claims().stream()).distinct().toList();
        if (claims.isEmpty()) {
            sentences.set(Map.of());
        } else {
            dropSentences = desk.read(book -> sentences(book, claims), sentences::set);
        }
    }

    private static Map<ClaimId, Said> sentences(Notebook book, List<ClaimId> claims) {
        Map<ClaimId, Said> said = new LinkedHashMap<>();
        var articles = new HashMap<ArticleId, Optional<Article>>();
        for (ClaimId id : claims) {
            book.claim(id).ifPresent(claim -> articles.computeIfAbsent(claim.article(), book::article)
                    .ifPresent(article -> said.put(id, said(article, claim.anchor().span()))));
        }
        return said;
    }

    private static Said said(Article article, Span claim) {
        Span sentence = Notebook.sentence(article, claim);
        int start = Math.clamp(claim.start() - sentence.start(), 0, sentence.length());
        var mark = new Span(start, Math.clamp(claim.end() - sentence.start(), start, sentence.length()));
        return new Said(sentence.in(article.text()).replace('\n', ' '), mark, article.title());
    }

    /// Opens a claim's sentence in the reader.
    void open(ClaimId claim) {
        desk.open(claim);
    }

    /// Says of claims that they are in dispute.
    void dispute(List<ClaimId> claims) {
        desk.judge(claims, Edits::dispute);
    }

    Desk desk() {
        return desk;
    }

    /// "1 contradiction · 1 slipped · 4 silent", for the status bar.
    ObservableValue<String> summary() {
        return Bindings.createStringBinding(() -> {
            Map<Verdict, Integer> counts = counts();
            return String.join(" · ", BY_WEIGHT.stream().filter(counts::containsKey)
                    .map(verdict -> Texts.get("tracks.summary." + verdict.name().toLowerCase(Locale.ROOT),
                            counts.getOrDefault(verdict, 0)))
                    .toList());
        }, all, filter);
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Track>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The tracks that the filter lets through, the weightiest findings first.
    ReadOnlyObjectProperty<List<Track>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TrackFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Track>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The sentences of the contradictions of the selected track, as far as they are read.
    ReadOnlyObjectProperty<Map<ClaimId, Said>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    /// Whether the holders' scores are shown instead of the tracks.
    BooleanProperty scoringProperty() {
        return scoring;
    }
}
