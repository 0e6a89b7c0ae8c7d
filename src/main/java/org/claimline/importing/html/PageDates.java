package org.claimline.importing.html;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.Stamp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page's article was published: the first of its fields that holds a date, then its address, then the dates
/// that can be read around its headline, and only then fields that tell of a later change.
final class PageDates {

    private static final String TIMES = "time[pubdate], [itemprop=datePublished], [property*=datePublished], "
            + "abbr.published, time.published, time.entry-date, time";
    private static final int LONGEST_FIELD = 100;

    private final Document document;
    private final JsonLd data;
    private final Map<String, String> meta;
    private final Optional<String> url;
    private final boolean dayFirst;

    /// @param meta the meta elements by their names
    /// @param url the page's own address
    /// @param dayFirst whether 03/04/2026 is the third of April
    PageDates(Document document, JsonLd data, Map<String, String> meta, Optional<String> url, boolean dayFirst) {
        this.document = document;
        this.data = data;
        this.meta = meta;
        this.url = url;
        this.dayFirst = dayFirst;
    }

    private record Field(String name, String value) {}

    Optional<Published> published(String title) {
        List<Field> fields = new ArrayList<>();
        data.published().ifPresent(v -> fields.add(new Field("JSON-LD datePublished", v)));
        metaFields("published", fields);
        NearTitle around = new NearTitle(document, title, dayFirst);
        List<Field> marked = marked(around);
        List<Field> vague = new ArrayList<>();
        metaFields("dated", vague);
        return first(fields).map(p -> local(p, marked)).or(() -> first(marked))
                .or(() -> around.date(NearTitle.CLOSE)).or(() -> first(vague))
                .or(this::inAddress)
                .or(() -> first(data.pagePublished().map(v -> new Field("JSON-LD datePublished", v)).stream().toList()))
                .or(() -> around.date(NearTitle.ANYWHERE)).or(around::announced).or(this::inTitle).or(this::modified);
    }

    /// A field in universal time may name the day after the one on the publisher's own calendar, which the page shows.
    private Published local(Published published, List<Field> marked) {
        boolean universal = published.zone().map(ZoneId::getId).filter(z -> z.equals("UTC")).isPresent();
        Optional<Published> shown = universal ? first(marked) : Optional.empty();
        boolean near = shown.filter(s -> Math.abs(s.date().toEpochDay() - published.date().toEpochDay()) == 1)
                .filter(s -> s.zone().filter(z -> z.getId().equals("UTC")).isEmpty()).isPresent();
        return near ? shown.orElse(published) : published;
    }

    private void metaFields(String field, List<Field> fields) {
        for (String name : PageDetails.names(field)) {
            Optional.ofNullable(meta.get(name)).ifPresent(v -> fields.add(new Field("meta " + name, v)));
        }
    }

    private Optional<Published> first(List<Field> fields) {
        for (Field field : fields) {
            Optional<Published> published = DateScanner.first(field.value(), dayFirst).flatMap(s -> stated(s, field));
            if (published.isPresent()) {
                return published;
            }
        }
        return Optional.empty();
    }

    /// Elements that are marked as times, in the article and not in a list of others; those marked as the publication
    /// come first. Far from the headline, a date counts only when there is no other.
    private List<Field> marked(NearTitle around) {
        List<Field> published = new ArrayList<>();
        List<Field> times = new ArrayList<>();
        List<Field> far = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Element element : document.select(TIMES)) {
            String kind = (element.attr("itemprop") + element.className()).toLowerCase(Locale.ROOT);
            if (around.isElsewhere(element) || kind.contains("modif")) {
                continue;
            }
            boolean plain = element.nameIs("time") && !element.hasAttr("pubdate") && !element.hasAttr("itemprop");
            for (Field field : values(element, plain ? "time" : "itemprop datePublished")) {
                (!around.isNear(element) ? far : plain ? times : published).add(field);
                DateScanner.first(field.value(), dayFirst).flatMap(Stamp::date).ifPresent(days::add);
            }
        }
        published.addAll(times);
        published.addAll(days.size() == 1 ? far : List.of());
        return published;
    }

    private static List<Field> values(Element element, String name) {
        List<Field> fields = new ArrayList<>();
        for (String attribute : new String[]{"datetime", "content", "title", ""}) {
            String value = attribute.isEmpty() ? element.text() : element.attr(attribute);
            if (!value.isBlank() && value.length() < LONGEST_FIELD) {
                fields.add(new Field(name, value));
            }
        }
        return fields;
    }

    private static Optional<Published> stated(Stamp stamp, Field field) {
        return stamp.date().map(day -> new Published(day, stamp.time(), stamp.zone(), Origin.STATED,
                field.name() + ": " + field.value()));
    }

    /// The day in an address such as '…/2025/11/25/…'.
    private Optional<Published> inAddress() {
        int path = url.map(u -> u.indexOf('/', u.indexOf("://") + 3)).orElse(-1);
        String text = path < 0 ? "" : url.orElse("").substring(path);
        return DateScanner.scan(text, true).stream().filter(s -> s.year().isPresent()).findFirst().flatMap(
                s -> s.date().map(d -> Published.on(d, Origin.INFERRED, "address " + s.span().in(text))));
    }

    private Optional<Published> inTitle() {
        return first(List.of(new Field("title", document.title()))).map(
                p -> new Published(p.date(), p.time(), p.zone(), Origin.INFERRED, p.evidence()));
    }

    private Optional<Published> modified() {
        List<Field> fields = new ArrayList<>();
        data.modified().ifPresent(v -> fields.add(new Field("JSON-LD dateModified", v)));
        metaFields("modified", fields);
        return first(fields)
                .map(p -> new Published(p.date(), p.time(), p.zone(), Origin.INFERRED, p.evidence()));
    }
}
