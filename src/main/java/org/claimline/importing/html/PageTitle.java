package org.claimline.importing.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The headline of a page: what its fields and its headings agree on, without the paper's name.
final class PageTitle {

    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " • ");

    private PageTitle() {}

    static Optional<String> of(Document document, JsonLd data, Optional<String> meta, Optional<String> source) {
        Optional<String> titleTag = Optional.of(document.title().strip()).filter(t -> !t.isEmpty());
        Optional<String> stated = data.headline().or(() -> meta).or(() -> marked(document)).or(() -> titleTag);
        Optional<String> heading = heading(document, stated.orElse(""));
        return heading.or(() -> stated.map(t -> withoutSource(t, source))).map(PageTitle::spaced)
                .filter(t -> !t.isEmpty());
    }

    /// The one headline that is marked in the page's own text.
    private static Optional<String> marked(Document document) {
        List<String> headlines = document.select("[itemprop=headline]").stream()
                .map(e -> e.hasAttr("content") ? e.attr("content") : e.text()).map(PageTitle::spaced)
                .filter(t -> !t.isEmpty()).distinct().toList();
        return headlines.size() == 1 ? Optional.of(headlines.getFirst()) : Optional.empty();
    }

    /// The h1 that is the headline: the only one, or the one that the fields repeat.
    private static Optional<String> heading(Document document, String stated) {
        List<String> headings = document.select("h1").stream().map(Element::text).map(PageTitle::spaced)
                .filter(t -> !t.isEmpty()).toList();
        String folded = folded(stated);
        Optional<String> same = headings.stream()
                .filter(h -> folded(h).length() > 10 && (folded.contains(folded(h)) || folded(h).contains(folded))
                        && !folded.isEmpty())
                .findFirst();
        Optional<String> part = document.select("h2").stream().map(Element::text).map(PageTitle::spaced)
                .filter(h -> folded(h).length() > 15 && folded.endsWith(folded(h))).findFirst();
        return same.or(() -> part).or(() -> stated.isEmpty() && headings.size() == 1
                ? Optional.of(headings.getFirst())
                : Optional.empty());
    }

    /// Cuts the publisher from the end or the start of a title.
    static String withoutSource(String title, Optional<String> source) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at <= 0) {
                continue;
            }
            String before = title.substring(0, at);
            String after = title.substring(at + separator.length());
            boolean named = source.isPresent() && folded(after).contains(folded(source.get()))
                    || source.isPresent() && folded(source.get()).contains(folded(after));
            boolean bar = separator.strip().equals("|") || separator.strip().equals("::");
            if (named || before.split(" ").length >= 4 && after.split(" ").length <= (bar ? 5 : 3)) {
                return before.strip();
            }
        }
        return title.strip();
    }

    static String spaced(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                out.append(c == '\u00ad' || c == '\u200b' ? "" : c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    static String folded(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
