package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who wrote a page's article: from its data, its meta elements, and the elements that are marked as the author's name.
final class PageAuthor {

    private static final int LONGEST = 80;
    private static final List<String> MARKED = List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]",
            "a[rel=author]", "[rel=author]", ".byline__name", ".author-name", ".author__name", ".byline a", ".author a",
            ".byline", ".author", "[class*=author-name]", "[class*=byline]");

    private PageAuthor() {}

    static Optional<String> of(Document document, JsonLd data, Map<String, String> meta, List<String> names) {
        List<String> people = cleaned(data.authors());
        if (people.isEmpty()) {
            people = cleaned(names.stream().map(meta::get).filter(v -> v != null && !v.isBlank()).toList());
            people = people.subList(0, Math.min(1, people.size()));
        }
        for (String selector : MARKED) {
            if (people.isEmpty()) {
                people = cleaned(document.select(selector).stream().map(Element::text).toList());
                people = people.subList(0, Math.min(selector.contains("itemprop") ? 4 : 1, people.size()));
            }
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", people));
    }

    private static List<String> cleaned(List<String> raw) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : raw) {
            String name = PageTitle.spaced(text);
            String lower = name.toLowerCase(Locale.ROOT);
            for (String by : List.of("by ", "von ", "par ", "por ", "by: ", "autor: ", "author: ", "written by ")) {
                name = lower.startsWith(by) ? name.substring(by.length()).strip() : name;
                lower = name.toLowerCase(Locale.ROOT);
            }
            boolean plausible = name.length() > 2 && name.length() <= LONGEST && !name.contains("://")
                    && !name.contains("@") && !name.startsWith("www.") && name.chars().anyMatch(Character::isLetter);
            if (plausible) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }
}
