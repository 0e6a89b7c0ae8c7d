package org.claimline.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimline.domain.ArticleId;
import org.claimline.domain.ClaimFilter;
import org.claimline.domain.ClaimId;
import org.claimline.domain.NoteId;

/// Where one was in a notebook: in the window, and in each article. Nothing is lost with it: it belongs to this computer
/// and not to the notebook. For one thread, but for [#load] and what [#saving] gives.
public final class Bookmarks {

    private static final int MOST_ARTICLES = 1_000;
    private static final String TAB = "\t";

    /// Where an article was left.
    ///
    /// @param top the place in its text that was drawn at the top; empty while that was its title
    /// @param claim the claim that was chosen
    public record Spot(OptionalInt top, Optional<ClaimId> claim) {}

    /// Writes the file; blocks its caller.
    public interface Saving {
        void run() throws IOException;
    }

    private final Optional<Path> file;
    private final Map<ArticleId, Spot> spots = new LinkedHashMap<>(16, 0.75f, true);
    private Optional<Place> stopped = Optional.empty();
    private Optional<Desk.Beside> beside = Optional.empty();
    private double divider = 0.5;

    private Bookmarks(Optional<Path> file) {
        this.file = file;
    }

    /// Of a window that remembers nothing when it is closed.
    public static Bookmarks none() {
        return new Bookmarks(Optional.empty());
    }

    /// What stands in the file, and is to be written to it; lines that cannot be read are left out. Not for the FX thread.
    public static Bookmarks load(Path file) {
        var loaded = new Bookmarks(Optional.of(file));
        try {
            Files.readAllLines(file).forEach(loaded::read);
        } catch (IOException _) {
            return loaded;
        }
        return loaded;
    }

    private void read(String line) {
        List<String> parts = List.of(line.split(TAB, -1));
        try {
            switch (parts.getFirst()) {
                case "place" -> stopped = place(parts.get(1), parts.get(2));
                case "beside" -> beside = Optional.of(parts.get(1).isEmpty()
                        ? new Desk.Beside.OfTimeline()
                        : new Desk.Beside.OfArticle(new ArticleId(parts.get(1)), Optional.empty()));
                case "divider" -> divider = Math.clamp(Double.parseDouble(parts.get(1)), 0.1, 0.9);
                case "article" -> spots.put(new ArticleId(parts.get(1)), new Spot(
                        parts.get(2).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.get(2))),
                        Optional.of(parts.get(3)).filter(id -> !id.isEmpty()).map(ClaimId::new)));
                default -> {
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            // A torn line says nothing.
        }
    }

    private static Optional<Place> place(String kind, String id) {
        return switch (kind) {
            case "home" -> Optional.of(new Place.Home());
            case "articles" -> Optional.of(new Place.Articles(false));
            case "reading" -> Optional.of(new Place.Reading(new ArticleId(id), Optional.empty()));
            case "claims" -> Optional.of(new Place.Claims(ClaimFilter.STANDING));
            case "timeline" -> Optional.of(new Place.Timeline(Optional.empty()));
            case "tracks" -> Optional.of(new Place.Tracks());
            case "note" -> Optional.of(new Place.Notes(new NoteId(id)));
            case "notes" -> Optional.of(new Place.Notes());
            default -> Optional.empty();
        };
    }

    private static Optional<String> line(Place place) {
        return switch (place) {
            case Place.Home _ -> Optional.of("place\thome\t");
            case Place.Articles _ -> Optional.of("place\tarticles\t");
            case Place.Reading(var article, _) -> Optional.of("place\treading\t" + article);
            case Place.Passage(var article, _) -> Optional.of("place\treading\t" + article);
            case Place.Claims _ -> Optional.of("place\tclaims\t");
            case Place.Timeline _ -> Optional.of("place\ttimeline\t");
            case Place.Notes(var note, var fresh) -> Optional.of(note.filter(_ -> !fresh)
                    .map(id -> "place\tnote\t" + id).orElse("place\tnotes\t"));
            case Place.Tracks _ -> Optional.of("place\ttracks\t");
            case Place.Search _,Place.Bin _ -> Optional.empty();
        };
    }

    /// How to write what is remembered now; what it runs is for a worker.
    public Saving saving() {
        if (file.isEmpty()) {
            return () -> {};
        }
        var lines = new ArrayList<String>();
        stopped.flatMap(Bookmarks::line).ifPresent(lines::add);
        beside.ifPresent(it -> lines.add("beside\t" + switch (it) {
            case Desk.Beside.OfArticle(var article, _, _) -> article.value();
            case Desk.Beside.OfTimeline() -> "";
        }));
        lines.add("divider\t" + divider);
        spots.forEach((article, spot) -> lines.add(String.join(TAB, "article", article.value(),
                spot.top().isPresent() ? String.valueOf(spot.top().getAsInt()) : "",
                spot.claim().map(ClaimId::value).orElse(""))));
        return () -> write(file.get(), lines);
    }

    private static synchronized void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
    }

    /// Where an article was left; empty when it was not read yet.
    public Optional<Spot> spot(ArticleId article) {
        return Optional.ofNullable(spots.get(article));
    }

    /// Remembers where an article was left; of very many articles those that were read last are remembered.
    public void put(ArticleId article, Spot spot) {
        spots.put(article, spot);
        if (spots.size() > MOST_ARTICLES) {
            spots.remove(spots.keySet().iterator().next());
        }
    }

    /// Where the window stood when it was closed.
    public Optional<Place> stopped() {
        return stopped;
    }

    /// What stood beside the article when the window was closed.
    public Optional<Desk.Beside> beside() {
        return beside;
    }

    void stop(Place place, Optional<Desk.Beside> with) {
        stopped = Optional.of(place);
        beside = with;
    }

    /// Where the divider between two articles stands, of the room for both.
    public double divider() {
        return divider;
    }

    public void setDivider(double newDivider) {
        divider = newDivider;
    }
}
