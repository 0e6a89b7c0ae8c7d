package org.claimline.importing.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.Stamp;
import org.claimline.importing.dates.StampLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The lines around a page's headline, where dates and bylines stand.
final class NearTitle {

    /// A reach over the whole page.
    static final int ANYWHERE = Integer.MAX_VALUE;
    /// A reach over the lines that touch the headline.
    static final int CLOSE = 12;

    private static final int BEFORE = 10;
    /// Above the headline stand the day's own date, the weather and other stories as well.
    private static final int ABOVE = 3;
    private static final int AFTER = 14;
    private static final int LONGEST = 140;
    private static final String LINE = "line at the headline";
    private static final int MOST_WORDS = 14;
    private static final List<String> HINTS = List.of("date", "datum", "publish", "time", "posted", "submitted",
            "created", "byline", "info", "meta", "author", "fecha", "stamp");

    private static final List<String> HEADLINES = List.of("h1", "headline", "title", "heading");

    /// A date that a line shows.
    ///
    /// @param isUpdate whether the line calls it a later change
    record Dated(Published published, boolean isUpdate) {}

    private final List<Block> blocks;
    private final List<Block> headlines;
    private final int exactAt;
    private final int titleAt;
    private final boolean dayFirst;
    private final Map<Element, Integer> places = new IdentityHashMap<>();

    NearTitle(Document document, String title, boolean dayFirst) {
        this.blocks = Block.of(document.body());
        this.dayFirst = dayFirst;
        List<Block> same = headlines(PageTitle.folded(title));
        this.exactAt = same.isEmpty() ? -1 : same.getFirst().place();
        this.titleAt = exactAt >= 0 ? exactAt : firstHeading();
        this.headlines = !same.isEmpty() || titleAt < 0 ? same : List.of(blocks.get(titleAt));
        for (Block block : blocks) {
            for (Element at = block.holder(); at != null && places.putIfAbsent(at, block.place()) == null;) {
                at = at.parent();
            }
        }
    }

    /// The blocks that repeat the title: headings first, then others that are named as such.
    private List<Block> headlines(String title) {
        List<Block> same = title.isEmpty()
                ? List.of()
                : blocks.stream().filter(b -> PageTitle.folded(b.text()).equals(title)).toList();
        return Stream.concat(same.stream().filter(Block::isHeading),
                same.stream().filter(b -> !b.isHeading() && isNamed(b.holder(), HEADLINES))).toList();
    }

    private int firstHeading() {
        return blocks.stream().filter(b -> b.holder().nameIs("h1")).mapToInt(Block::place).findFirst().orElse(-1);
    }

    /// Whether an element belongs to another part of the page than the headline; some pages show it twice.
    boolean isElsewhere(Element element) {
        return headlines.isEmpty()
                ? PageCleaning.isElsewhere(element, Optional.empty())
                : headlines.stream().allMatch(h -> PageCleaning.isElsewhere(element, Optional.of(h.holder())));
    }

    /// Whether an element stands in the neighbourhood of the headline; true for all on a page without one.
    boolean isNear(Element element) {
        int place = place(element);
        return titleAt < 0 || place < 0 || place >= titleAt - BEFORE && place <= titleAt + 3 * AFTER;
    }

    /// The place of the block that an element begins or stands in, or -1.
    private int place(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Integer place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return -1;
    }

    /// Whether an element stands so close to the headline that readers take its date for the article's; false for all
    /// on a page whose headline is not the title that its fields give.
    boolean isBeside(Element element) {
        return isBeside(place(element));
    }

    private boolean isBeside(int place) {
        return exactAt >= 0 && place >= exactAt - ABOVE && place < exactAt + CLOSE;
    }

    /// The date in the nearest line that says little else; the label of a later change is none.
    ///
    /// @param reach how many blocks from the headline it may stand
    Optional<Published> date(int reach) {
        Optional<Published> best = Optional.empty();
        int nearest = reach;
        for (Block block : blocks) {
            int distance = distance(block);
            if (distance < nearest && block.text().length() <= LONGEST) {
                Optional<Dated> found = date(block).filter(d -> !d.isUpdate());
                if (found.isPresent() && (distance < CLOSE / 2 || !isElsewhere(block.holder()))) {
                    best = found.map(Dated::published);
                    nearest = distance;
                }
            }
        }
        return best;
    }

    /// The dates in the lines beside the headline, those of later changes among them.
    List<Dated> beside() {
        return blocks.stream().filter(b -> isBeside(b.place()) && b.text().length() <= LONGEST && !b.isHeading())
                .filter(b -> !isElsewhere(b.holder())).flatMap(b -> date(b).stream()).toList();
    }

    /// The date that a label such as 'Published on' announces, anywhere on the page.
    Optional<Published> announced() {
        for (Block block : blocks) {
            String text = block.text();
            if (text.length() <= 2 * LONGEST && !isElsewhere(block.holder())) {
                for (Stamp stamp : DateScanner.scan(text, dayFirst)) {
                    if (StampLine.isAnnounced(text.substring(0, stamp.span().start()))) {
                        return dated("label", stamp, text, false).map(Dated::published);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Lines after the headline are nearer than lines before it; far ones do not count unless their element is named
    /// as a date.
    private int distance(Block block) {
        int steps = block.place() - titleAt;
        if (titleAt < 0 || steps > AFTER || steps < -BEFORE) {
            return hinted(block.holder()) ? 1000 + block.place() : Integer.MAX_VALUE;
        }
        return steps >= 0 ? steps : AFTER / 2 - steps;
    }

    private Optional<Dated> date(Block block) {
        String text = block.text();
        Optional<StampLine> line = StampLine.of(text, dayFirst);
        if (line.isPresent()) {
            String name = line.get().kind() == StampLine.Kind.NAMED ? "byline" : LINE;
            return dated(name, line.get().stamp(), text, line.get().isUpdate()).or(() -> inside(block));
        }
        boolean sentence = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        boolean label = text.split(" ").length <= MOST_WORDS && !sentence && !block.isHeading();
        Optional<Stamp> stamp = label && (hinted(block.holder()) || startsWithDate(text))
                ? DateScanner.first(text, dayFirst)
                : Optional.empty();
        return stamp.flatMap(s -> dated(LINE, s, text, StampLine.isUpdate(text.substring(0, s.span().start()))))
                .or(() -> inside(block));
    }

    private static Optional<Dated> dated(String name, Stamp stamp, String text, boolean update) {
        return stamp.date().map(d -> new Published(d, stamp.time(), stamp.zone(), Origin.STATED,
                name + ": " + stamp.span().in(text))).map(p -> new Dated(p, update));
    }

    /// A part of the line that is set apart and says nothing but when.
    private Optional<Dated> inside(Block block) {
        for (Element part : block.holder().select("span, small, time, em, i, b, strong, font")) {
            String text = part.text();
            if (text.length() > 5 && text.length() < LONGEST / 2 && block.text().contains(text)) {
                Optional<Dated> found = StampLine.of(text, dayFirst)
                        .filter(l -> l.kind() != StampLine.Kind.PREFIX)
                        .flatMap(l -> dated(LINE, l.stamp(), text, l.isUpdate()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean startsWithDate(String text) {
        return DateScanner.first(text, dayFirst).filter(s -> s.span().start() < 30).isPresent();
    }

    private static boolean hinted(Element element) {
        Element at = element;
        for (int i = 0; i < 3 && at != null; i++, at = at.parent()) {
            if (isNamed(at, HINTS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Element element, List<String> words) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(names::contains);
    }
}
