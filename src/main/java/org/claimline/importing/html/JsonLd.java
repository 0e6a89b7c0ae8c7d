package org.claimline.importing.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article that a page describes in JSON-LD.
final class JsonLd {

    private static final int MOST_NODES = 5000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> all = new ArrayList<>();

    /// Reads all blocks of a page; a block that is not JSON says nothing.
    JsonLd(Document document) {
        for (Element script : document.select("script[type*=ld+json]")) {
            try {
                collect(MAPPER.readTree(bare(script.data())));
            } catch (JacksonException _) {
                // A page with a broken block is still a page.
            }
        }
    }

    Optional<String> headline() {
        return first("headline").or(() -> first("name"));
    }

    /// A field of the article.
    record Field(String field, String value) {}

    Optional<Field> published() {
        return first("datePublished").map(v -> new Field("datePublished", v))
                .or(() -> first("dateCreated").map(v -> new Field("dateCreated", v)));
    }

    /// The date of the page or of a thing of another kind on it.
    Optional<String> pagePublished() {
        for (JsonNode node : all) {
            String date = clean(node.path("datePublished").asString(""));
            if (!date.isEmpty() && !node.path("@type").asString("").equals("Comment")) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    Optional<String> modified() {
        return first("dateModified");
    }

    Optional<String> url() {
        return first("url").or(() -> first("mainEntityOfPage")).filter(u -> u.startsWith("http"));
    }

    Optional<String> language() {
        return first("inLanguage");
    }

    Optional<String> body() {
        return first("articleBody").filter(b -> b.length() > 200);
    }

    Optional<String> publisher() {
        return names("publisher").stream().findFirst();
    }

    /// The names of the authors, in order.
    List<String> authors() {
        List<String> people = names("author");
        return people.isEmpty() ? names("creator") : people;
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty() && all.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                all.add(node);
                if (isArticle(node)) {
                    articles.add(node);
                }
            }
            node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode one : type.isArray() ? type.values() : List.of(type)) {
            String name = one.asString("").toLowerCase(Locale.ROOT);
            if (name.endsWith("article") || name.endsWith("posting") || name.equals("report")
                    || name.equals("review") && node.has("headline")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> first(String field) {
        for (JsonNode article : articles) {
            JsonNode value = article.path(field);
            JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
            String text = clean(one.isObject() ? one.path("@id").asString("") : one.asString(""));
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private List<String> names(String field) {
        for (JsonNode article : articles) {
            Set<String> names = new LinkedHashSet<>();
            JsonNode value = article.path(field);
            for (JsonNode one : value.isArray() ? value.values() : List.of(value)) {
                names.add(name(one));
            }
            names.remove("");
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        return List.of();
    }

    private String name(JsonNode one) {
        if (!one.isObject()) {
            return clean(one.asString(""));
        }
        JsonNode name = one.path("name");
        String text = clean((name.isArray() && !name.isEmpty() ? name.get(0) : name).asString(""));
        String id = one.path("@id").asString("");
        return !text.isEmpty() || id.isEmpty()
                ? text
                : all.stream().filter(n -> n.has("name") && n.path("@id").asString("").equals(id)).findFirst()
                        .map(n -> clean(n.path("name").asString(""))).orElse("");
    }

    private static String clean(String text) {
        String bare = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return bare.strip();
    }

    private static String bare(String data) {
        String text = data.strip();
        int start = text.indexOf('{');
        int list = text.indexOf('[');
        int from = start < 0 ? list : list < 0 ? start : Math.min(start, list);
        int to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
        return from >= 0 && to > from ? text.substring(from, to + 1) : "null";
    }
}
