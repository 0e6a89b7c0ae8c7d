package org.claimline.importing.records;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.importing.html.Fragment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One entry of a feed. Formats and their namespaces name the same thing differently; the first name of a list that
/// the entry has counts.
final class FeedEntry {

    private final Element entry;
    private final Element head;

    /// @param head the element that says whose feed it is
    FeedEntry(Element entry, Element head) {
        this.entry = entry;
        this.head = head;
    }

    /// The record: always the same names in the same order, the absent ones left out.
    ObjectNode row() {
        ObjectNode row = Records.empty();
        put(row, "id", text("guid", "id"));
        put(row, "title", markup("title", "dc:title", "media:title").map(Fragment::line));
        put(row, "link", link());
        put(row, "published", text("pubdate", "published", "issued", "dc:date", "dcterms:issued", "created",
                "dcterms:created", "dcterms:date", "date"));
        put(row, "updated", text("updated", "modified", "dcterms:modified", "lastmod"));
        put(row, "author", author());
        put(row, "source", source());
        put(row, "language", language());
        categories(row);
        Optional<String> content = markup("content:encoded", "content", "body", "fullitem", "fulltext");
        put(row, "summary", markup("description", "summary", "abstract", "tagline", "itunes:summary", "itunes:subtitle",
                "media:description", "dc:description").filter(s -> !Optional.of(s).equals(content)));
        put(row, "content", content);
        return row;
    }

    private static void put(ObjectNode row, String name, Optional<String> value) {
        value.map(String::strip).filter(v -> !v.isEmpty()).ifPresent(v -> row.put(name, v));
    }

    /// The children of a name. A name without prefix is that of the entry's own format, whatever its prefix is.
    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            boolean own = name.indexOf(':') < 0
                    && (FeedEntries.prefix(child).equals(FeedEntries.prefix(parent))
                            || isFormatsOwn(FeedEntries.prefix(child)))
                    && FeedEntries.local(child).equals(name);
            if (own || child.tagName().equalsIgnoreCase(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private static boolean isFormatsOwn(String prefix) {
        return prefix.isEmpty() || prefix.startsWith("rss") || prefix.startsWith("atom") || prefix.equals("a10")
                || prefix.equals("xhtml");
    }

    private static Optional<Element> first(Element parent, String... names) {
        for (String name : names) {
            Optional<Element> found = children(parent, name).stream().filter(e -> !raw(e).isBlank()).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> text(String... names) {
        return first(entry, names).map(Element::wholeText);
    }

    private Optional<String> markup(String... names) {
        return first(entry, names).map(FeedEntry::raw);
    }

    /// An element's content as HTML: its child elements, or the markup that its text spells out.
    private static String raw(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        String mode = element.attr("mode").toLowerCase(Locale.ROOT);
        if (!element.children().isEmpty()) {
            return element.html().strip();
        }
        String text = element.wholeText().strip();
        if (mode.equals("base64") || type.equals("application/octet-stream")) {
            return decoded(text);
        }
        boolean plain = type.equals("text") || type.equals("text/plain") || mode.equals("xml") && !text.isEmpty();
        return plain ? Entities.escape(text) : text;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return base64;
        }
    }

    private Optional<String> link() {
        Optional<String> original = first(entry, "feedburner:origlink").map(Element::wholeText);
        Optional<String> marked = links("alternate").or(() -> links(""));
        Optional<String> permanent = children(entry, "guid").stream()
                .filter(e -> !e.attr("isPermaLink").equalsIgnoreCase("false")).map(Element::wholeText)
                .filter(t -> t.strip().startsWith("http")).findFirst();
        return original.or(() -> first(entry, "link").map(Element::wholeText)).or(() -> marked).or(() -> permanent)
                .or(() -> Optional.of(entry.attr("rdf:about")).filter(a -> a.startsWith("http"))).map(this::absolute);
    }

    private Optional<String> links(String rel) {
        for (Element child : entry.children()) {
            if (FeedEntries.local(child).equals("link") && child.hasAttr("href") && child.attr("rel").equals(rel)) {
                return Optional.of(child.attr("href"));
            }
        }
        return Optional.empty();
    }

    /// A relative address counts from the feed's base or from the page that it belongs to.
    private String absolute(String link) {
        Optional<String> base = base();
        String address = link.strip();
        if (address.contains("://") || base.isEmpty()) {
            return address;
        }
        try {
            return URI.create(base.get().strip()).resolve(address).toString();
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    private Optional<String> base() {
        for (Element at = entry; at != null; at = at.parent()) {
            if (at.attr("xml:base").contains("://")) {
                return Optional.of(at.attr("xml:base"));
            }
        }
        return first(head, "link").map(Element::wholeText).filter(l -> l.contains("://"));
    }

    /// The name alone: feeds write 'a@b.example (Name)', or an element with name and address.
    private Optional<String> author() {
        List<String> names = new ArrayList<>();
        for (String name : new String[]{"author", "dc:creator", "itunes:author", "dc:contributor"}) {
            children(entry, name).forEach(e -> person(e).ifPresent(names::add));
            if (!names.isEmpty()) {
                return Optional.of(String.join(", ", names.stream().distinct().toList()));
            }
        }
        return children(head, "author").stream().filter(e -> !e.children().isEmpty()).findFirst()
                .flatMap(FeedEntry::person);
    }

    private static Optional<String> person(Element element) {
        Optional<Element> named = element.children().stream().filter(c -> FeedEntries.local(c).equals("name"))
                .findFirst();
        String text = Fragment.line(named.map(Element::wholeText)
                .orElseGet(() -> element.children().isEmpty() ? element.wholeText() : ""));
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        boolean mail = text.indexOf('@') > 0;
        String name = mail && open > 0 && close > open ? text.substring(open + 1, close) : mail ? "" : text;
        return Optional.of(name.strip()).filter(n -> !n.isEmpty());
    }

    /// Where an entry of an aggregator comes from; else the feed's own title.
    private Optional<String> source() {
        Optional<String> other = children(entry, "source").stream().findFirst()
                .flatMap(e -> first(e, "title").map(FeedEntry::raw)
                        .or(() -> Optional.of(e.children().isEmpty() ? e.wholeText() : "")))
                .filter(s -> !s.isBlank());
        return other.or(() -> first(entry, "dc:publisher").map(FeedEntry::raw))
                .or(() -> first(head, "title", "dc:title").map(FeedEntry::raw)).map(Fragment::line);
    }

    private Optional<String> language() {
        Optional<String> said = text("dc:language", "language");
        for (Element at = entry; said.isEmpty() && at != null; at = at.parent()) {
            said = Optional.of(at.attr("xml:lang")).filter(l -> !l.isBlank());
        }
        return said.or(() -> first(head, "language", "dc:language").map(Element::wholeText));
    }

    private void categories(ObjectNode row) {
        List<String> names = new ArrayList<>();
        for (String name : new String[]{"category", "dc:subject"}) {
            children(entry, name).forEach(e -> names.add(Fragment.line(e.hasAttr("term")
                    ? e.hasAttr("label") ? e.attr("label") : e.attr("term")
                    : e.wholeText())));
        }
        names.removeIf(String::isBlank);
        if (!names.isEmpty()) {
            ArrayNode array = row.putArray("categories");
            names.stream().distinct().forEach(array::add);
        }
    }
}
