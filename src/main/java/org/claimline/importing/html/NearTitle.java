package org.claimline.importing.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final int AFTER = 14;
    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 14;
    private static final List<String> HINTS = List.of("date", "datum", "publish", "time", "posted", "submitted",
            "created", "byline", "info", "meta", "author", "fecha", "stamp");

    private final List<Block> blocks;
    private final int titleAt;
    private final boolean dayFirst;
    private final Map<Element, Integer> places = new IdentityHashMap<>();

    NearTitle(Document document, String title, boolean dayFirst) {
        this.blocks = Block.of(document.body());
        this.dayFirst = dayFirst;
        this.titleAt = titleAt(PageTitle.folded(title));
        for (Block block : blocks) {
            for (Element at = block.holder(); at != null && places.putIfAbsent(at, block.place()) == null;) {
                at = at.parent();
            }
        }
    }

    private int titleAt(String title) {
        int heading = -1;
        for (Block block : blocks) {
            String folded = PageTitle.folded(block.text());
            if (block.isHeading() && !title.isEmpty() && folded.equals(title)) {
                return block.place();
            }
            heading = heading < 0 && block.holder().nameIs("h1") ? block.place() : heading;
        }
        return heading;
    }

    /// Whether an element belongs to another part of the page than the headline.
    boolean isElsewhere(Element element) {
        return PageCleaning.isElsewhere(element,
                titleAt < 0 ? Optional.empty() : Optional.of(blocks.get(titleAt).holder()));
    }

    /// Whether an element stands in the neighbourhood of the headline; true for all on a page without one.
    boolean isNear(Element element) {
        Integer place = null;
        for (Element at = element; at != null && place == null; at = at.parent()) {
            place = places.get(at);
        }
        return titleAt < 0 || place == null || place >= titleAt - BEFORE && place <= titleAt + 3 * AFTER;
    }

    /// The date in the nearest line that says little else.
    ///
    /// @param reach how many blocks from the headline it may stand
    Optional<Published> date(int reach) {
        Optional<Published> best = Optional.empty();
        int nearest = reach;
        for (Block block : blocks) {
            int distance = distance(block);
            if (distance < nearest && block.text().length() <= LONGEST) {
                Optional<Published> found = date(block);
                if (found.isPresent() && (distance < CLOSE / 2 || !isElsewhere(block.holder()))) {
                    best = found;
                    nearest = distance;
                }
            }
        }
        return best;
    }

    /// The date that a label such as 'Published on' announces, anywhere on the page.
    Optional<Published> announced() {
        for (Block block : blocks) {
            String text = block.text();
            if (text.length() <= 2 * LONGEST && !isElsewhere(block.holder())) {
                for (Stamp stamp : DateScanner.scan(text, dayFirst)) {
                    if (StampLine.isAnnounced(text.substring(0, stamp.span().start()))) {
                        return stated(stamp, text);
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

    private Optional<Published> date(Block block) {
        Optional<StampLine> line = StampLine.of(block.text(), dayFirst);
        Optional<Stamp> stamp = line.map(StampLine::stamp);
        if (stamp.isEmpty()) {
            String text = block.text();
            boolean sentence = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
            boolean label = text.split(" ").length <= MOST_WORDS && !sentence && !block.isHeading();
            stamp = label && (hinted(block.holder()) || startsWithDate(text))
                    ? DateScanner.first(text, dayFirst)
                    : Optional.empty();
        }
        return stamp.flatMap(s -> stated(s, block.text())).or(() -> inside(block));
    }

    private static Optional<Published> stated(Stamp stamp, String text) {
        return stamp.date().map(
                d -> new Published(d, stamp.time(), stamp.zone(), Origin.STATED, stamp.span().in(text)));
    }

    /// A part of the line that is set apart and says nothing but when.
    private Optional<Published> inside(Block block) {
        for (Element part : block.holder().select("span, small, time, em, i, b, strong, font")) {
            String text = part.text();
            if (text.length() > 5 && text.length() < LONGEST / 2 && block.text().contains(text)) {
                Optional<Published> found = StampLine.of(text, dayFirst)
                        .filter(l -> l.kind() != StampLine.Kind.PREFIX).flatMap(l -> stated(l.stamp(), text));
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
            String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
            if (HINTS.stream().anyMatch(names::contains)) {
                return true;
            }
        }
        return false;
    }
}
