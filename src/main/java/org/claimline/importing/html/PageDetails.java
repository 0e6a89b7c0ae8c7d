package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Published;
import org.claimline.importing.rules.Rows;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says about its article in JSON-LD, Open Graph, meta elements, microdata and its address.
record PageDetails(Optional<String> title, Optional<String> source, Optional<String> author, Optional<String> url,
        Optional<String> language, Optional<Published> published) {

    private static final Map<String, List<String>> NAMES = new HashMap<>();

    static {
        Rows.of("page-fields.tsv", 2).rows().forEach(row -> NAMES.put(row.get(0), Rows.list(row.get(1))));
    }

    static PageDetails of(Document document, JsonLd data) {
        Map<String, String> meta = meta(document);
        Optional<String> url = link(document).or(() -> field(meta, "url")).or(data::url);
        Optional<String> source = field(meta, "source").or(data::publisher);
        Optional<String> language = attribute(document, "html", "lang").or(data::language)
                .or(() -> field(meta, "language"));
        boolean dayFirst = language.filter(l -> l.startsWith("en") && !l.startsWith("en-GB")).isEmpty();
        Optional<String> title = PageTitle.of(document, data, field(meta, "title"), source);
        return new PageDetails(title, source,
                new PageAuthor(document, source, url).of(data, meta),
                url, language, new PageDates(document, data, meta, url, dayFirst, title.orElse("")).published());
    }

    /// All meta elements by their names, the first of each.
    private static Map<String, String> meta(Document document) {
        Map<String, String> meta = new HashMap<>();
        for (Element element : document.select("meta[content]")) {
            String content = element.attr("content").strip();
            for (String key : new String[]{"property", "name", "itemprop", "http-equiv"}) {
                String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    meta.putIfAbsent(name, content);
                    meta.putIfAbsent(name.replace(':', '.'), content);
                }
            }
        }
        return meta;
    }

    static List<String> names(String field) {
        return new ArrayList<>(NAMES.getOrDefault(field, List.of()));
    }

    static Optional<String> field(Map<String, String> meta, String field) {
        return names(field).stream().map(meta::get).filter(v -> v != null && !v.isBlank()).findFirst();
    }

    private static Optional<String> link(Document document) {
        return attribute(document, "link[rel=canonical]", "href").filter(u -> u.startsWith("http"));
    }

    private static Optional<String> attribute(Document document, String selector, String name) {
        return Optional.ofNullable(document.selectFirst(selector)).map(e -> e.attr(name).strip())
                .filter(v -> !v.isEmpty());
    }
}
