package org.claimline.importing.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.StampLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The elements of a page that are marked as times, in the article and not in a list of others.
///
/// @param near those in the neighbourhood of the headline, the ones marked as the publication first
/// @param far those elsewhere, when all elements say the same day
/// @param beside what those that stand close to the headline show
record MarkedTimes(List<Published> near, List<Published> far, List<NearTitle.Dated> beside) {

    private static final String TIMES = "time[pubdate], [itemprop=datePublished], [property*=datePublished], "
            + "abbr.published, time.published, time.entry-date, time";
    private static final int LONGEST_FIELD = 100;
    private static final int LONGEST_LABEL = 40;

    static MarkedTimes of(Document document, NearTitle around, boolean dayFirst) {
        List<Published> published = new ArrayList<>();
        List<Published> times = new ArrayList<>();
        List<Published> far = new ArrayList<>();
        List<NearTitle.Dated> beside = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Element element : document.select(TIMES)) {
            String kind = (element.attr("itemprop") + element.className()).toLowerCase(Locale.ROOT);
            boolean plain = element.nameIs("time") && !element.hasAttr("pubdate") && !element.hasAttr("itemprop");
            Optional<Published> date = date(element, plain ? "time" : "itemprop datePublished", dayFirst);
            if (date.isEmpty() || around.isElsewhere(element)) {
                continue;
            }
            boolean update = kind.contains("modif")
                    || element.attr("itemprop").toLowerCase(Locale.ROOT).contains("update")
                    || isUpdate(element, dayFirst);
            if (around.isBeside(element)) {
                beside.add(new NearTitle.Dated(date.get(), update));
            }
            if (!update) {
                (!around.isNear(element) ? far : plain ? times : published).add(date.get());
                days.add(date.get().date());
            }
        }
        published.addAll(times);
        return new MarkedTimes(published, days.size() == 1 ? far : List.of(), beside);
    }

    /// What an element says: the exact moment of its attributes, unless its words name the day before or after, which
    /// is the one on the publisher's own calendar.
    private static Optional<Published> date(Element element, String name, boolean dayFirst) {
        Optional<Published> exact = Stream.of("datetime", "content", "title")
                .flatMap(a -> read(name, element.attr(a), dayFirst).stream()).findFirst();
        Optional<Published> words = read(name, element.text(), dayFirst);
        Optional<LocalDate> day = exact.map(Published::date);
        return words.filter(w -> day.isEmpty() || Math.abs(w.date().toEpochDay() - day.get().toEpochDay()) == 1)
                .or(exact.isPresent() ? () -> exact : Optional::empty);
    }

    private static Optional<Published> read(String name, String value, boolean dayFirst) {
        return value.length() > LONGEST_FIELD
                ? Optional.empty()
                : DateScanner.first(value, dayFirst).flatMap(s -> s.date().map(
                        d -> new Published(d, s.time(), s.zone(), Origin.STATED, name + ": " + value)));
    }

    /// Whether the words in the element or the label before it call the date a later change.
    private static boolean isUpdate(Element element, boolean dayFirst) {
        String text = element.text();
        int stamp = DateScanner.first(text, dayFirst).map(s -> s.span().start()).orElse(0);
        Node before = element.previousSibling();
        while (before instanceof TextNode part && part.isBlank()) {
            before = before.previousSibling();
        }
        String label = switch (before) {
            case TextNode part -> part.text();
            case Element other -> other.text();
            case null, default -> "";
        };
        return StampLine.isUpdate(text.substring(0, stamp))
                || label.length() <= LONGEST_LABEL && StampLine.isUpdate(label);
    }
}
