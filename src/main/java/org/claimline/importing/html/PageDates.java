package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.domain.Published.Origin;
import org.claimline.importing.dates.DateScanner;
import org.claimline.importing.dates.Stamp;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page's article was published: the first of its fields that holds a date.
final class PageDates {

    private PageDates() {}

    private record Field(String name, String value) {}

    static Optional<Published> of(Document document, JsonLd data, Map<String, String> meta, Optional<String> url) {
        List<Field> fields = new ArrayList<>();
        data.published().ifPresent(v -> fields.add(new Field("JSON-LD datePublished", v)));
        for (String name : PageDetails.names("published")) {
            Optional.ofNullable(meta.get(name)).ifPresent(v -> fields.add(new Field("meta " + name, v)));
        }
        marked(document, "[itemprop=datePublished]", "itemprop datePublished", fields);
        marked(document, "time[pubdate]", "time", fields);
        marked(document, "article time[datetime], main time[datetime], header time[datetime]", "time", fields);
        marked(document, "time", "time", fields);
        for (Field field : fields) {
            Optional<Published> published = DateScanner.first(field.value(), true).flatMap(s -> stated(s, field));
            if (published.isPresent()) {
                return published;
            }
        }
        return url.flatMap(PageDates::inAddress);
    }

    private static void marked(Document document, String selector, String name, List<Field> fields) {
        for (Element element : document.select(selector)) {
            for (String value : List.of(element.attr("datetime"), element.attr("content"), element.text())) {
                if (!value.isBlank() && value.length() < 100) {
                    fields.add(new Field(name, value));
                    return;
                }
            }
        }
    }

    private static Optional<Published> stated(Stamp stamp, Field field) {
        return stamp.date().map(day -> new Published(day, stamp.time(), stamp.zone(), Origin.STATED,
                field.name() + ": " + field.value()));
    }

    /// The day in an address such as '…/2025/11/25/…'.
    private static Optional<Published> inAddress(String url) {
        int path = url.indexOf('/', url.indexOf("://") + 3);
        return path < 0
                ? Optional.empty()
                : DateScanner.scan(url.substring(path), true).stream().findFirst().flatMap(s -> s.date()
                        .map(d -> Published.on(d, Origin.INFERRED, "address " + s.span().in(url.substring(path)))));
    }
}
