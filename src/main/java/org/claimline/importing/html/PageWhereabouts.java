package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.importing.rules.Alike;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where words stand in a page: in a meta element, in JSON-LD, in a headline.
public final class PageWhereabouts {

    private static final int MOST = 5000;
    private static final int LONGEST = 400;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private record Spot(String where, String words) {}

    private final List<Spot> spots = new ArrayList<>();

    public PageWhereabouts(String html) {
        Document page = Jsoup.parse(html);
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("property")
                    ? meta.attr("property")
                    : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
            add("meta " + name, meta.attr("content"));
        }
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                collect("", MAPPER.readTree(script.data()), 0);
            } catch (JacksonException _) {
                // A page with a broken block is still a page.
            }
        }
        page.select("link[rel=canonical]").forEach(link -> add("canonical link", link.attr("href")));
        page.select("h1, h2").forEach(head -> add("headline " + head.tagName(), head.text()));
        page.select("title").forEach(title -> add("title of the page", title.text()));
        for (Element element : page.select("[itemprop], [rel=author], [class*=author], [class*=byline]")) {
            String words = element.text();
            if (words.length() <= LONGEST) {
                add(element.hasAttr("itemprop")
                        ? "itemprop " + element.attr("itemprop")
                        : "element " + name(element), words);
            }
        }
    }

    private static String name(Element element) {
        return element.className().isBlank() ? element.tagName() : element.tagName() + "." + element.className();
    }

    private void add(String where, String words) {
        if (!words.isBlank() && spots.size() < MOST) {
            spots.add(new Spot(where, words));
        }
    }

    private void collect(String path, JsonNode node, int depth) {
        if (depth > 12) {
            return;
        }
        if (node.isString()) {
            add("JSON-LD " + path, node.asString());
        } else if (node.isArray()) {
            node.forEach(item -> collect(path, item, depth + 1));
        } else if (node.isObject()) {
            node.propertyStream().forEach(field -> collect(
                    path.isEmpty() || field.getKey().startsWith("@") ? field.getKey() : path + "." + field.getKey(),
                    field.getValue(), depth + 1));
        }
    }

    /// @return the place that says just this; else the first that says more
    public Optional<String> find(String words) {
        var wanted = new Alike(words);
        return spots.stream().filter(spot -> wanted.is(spot.words())).findFirst()
                .or(() -> spots.stream().filter(spot -> wanted.isIn(spot.words())).findFirst()).map(Spot::where);
    }
}
