package org.claimline.importing.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.databind.node.ObjectNode;

/// The entries of an RSS, RDF or Atom feed, each as a record. The parser knows no document types and no entities but
/// those of HTML: nothing is fetched, and nothing explodes. A feed that is cut off or not well-formed gives what is there.
final class FeedEntries {

    private FeedEntries() {}

    /// @param xml the decoded feed
    /// @return empty when it is no feed; an empty list when it is one without entries
    static Optional<List<ObjectNode>> of(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        Optional<Element> feed = document.stream().filter(FeedEntries::isFeed).findFirst();
        return feed.map(FeedEntries::entries);
    }

    private static boolean isFeed(Element element) {
        String name = local(element);
        return name.equals("rss") || name.equals("feed") || name.equals("rdf") || name.equals("channel");
    }

    private static List<ObjectNode> entries(Element feed) {
        List<ObjectNode> entries = new ArrayList<>();
        Element head = feed.stream().filter(e -> local(e).equals("channel")).findFirst().orElse(feed);
        for (Element element : feed.getAllElements()) {
            String name = local(element);
            boolean inEntry = element != feed && isEntry(Optional.ofNullable(element.parent()));
            if ((name.equals("item") || name.equals("entry")) && !inEntry) {
                entries.add(new FeedEntry(element, head).row());
            }
        }
        return entries;
    }

    private static boolean isEntry(Optional<Element> element) {
        return element.map(FeedEntries::local).filter(n -> n.equals("item") || n.equals("entry")).isPresent();
    }

    /// An element's name without its prefix, in small letters.
    static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /// The prefix of an element's name; empty when it has none.
    static String prefix(Element element) {
        String name = element.tagName();
        return name.substring(0, Math.max(0, name.indexOf(':'))).toLowerCase(Locale.ROOT);
    }
}
