package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.importing.credits.Byline;
import org.claimline.importing.dates.DateScanner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Who wrote a page's article: from its data, its meta elements, the elements that are marked as the author's name, and
/// the byline. The publisher's own name is no author.
final class PageAuthor {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 8;
    private static final List<String> MARKED = List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]",
            "[property*=author]", "[rel=author]", ".vcard .fn", ".author-name, .author__name, .authorname, .autor-name",
            "[class*=byline] a, [class*=author] a", "a[href*=/author/], a[href*=/autor/], a[href*=/authors/]",
            "[class*=byline]", "[class^=author], .post-author, .entry-author", "[class*=autor]",
            ".submitted .username, .username");
    private static final List<String> INTRODUCTIONS = List.of("view all posts by ", "posts by ", "written by ", "by ",
            "by: ", "von ", "von: ", "par ", "por ", "di ", "autor: ", "autorin: ", "author: ", "interview: ", "text: ",
            "text von ", "ein beitrag von ", "ein gastbeitrag von ", "redaktion: ");
    private static final Set<String> NOBODY = Set.of("admin", "no author", "unknown author", "redaktion", "editor",
            "author", "autor", "guest", "anonymous", "staff", "null", "undefined", "webmaster", "administrator");

    private final Document document;
    private final List<String> publishers;
    private final Optional<Element> anchor;

    /// @param source the publisher
    /// @param url the page's address; its host names the publisher, too
    PageAuthor(Document document, Optional<String> source, Optional<String> url) {
        this.document = document;
        this.anchor = Optional.ofNullable(document.selectFirst("h1"));
        this.publishers = new ArrayList<>();
        source.map(PageTitle::folded).filter(s -> !s.isEmpty()).ifPresent(publishers::add);
        url.map(PageAuthor::host).map(PageTitle::folded).filter(h -> h.length() > 3).ifPresent(publishers::add);
    }

    Optional<String> of(JsonLd data, Map<String, String> meta) {
        List<String> people = people(data.authors());
        if (people.isEmpty()) {
            people = first(PageDetails.names("author").stream().map(meta::get).filter(v -> v != null).toList());
        }
        for (String selector : MARKED) {
            if (people.isEmpty()) {
                List<String> marked = document.select(selector).stream()
                        .filter(e -> !PageCleaning.isElsewhere(e, anchor))
                        .map(PageAuthor::name).toList();
                people = selector.contains("itemprop") ? people(marked) : first(marked);
            }
        }
        if (people.isEmpty()) {
            people = first(Block.of(document.body()).stream().map(Block::text).filter(t -> t.length() <= 2 * LONGEST)
                    .flatMap(t -> Byline.names(t).stream()).toList());
        }
        return people.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", people));
    }

    private static String name(Element element) {
        return element.hasAttr("content") ? element.attr("content") : element.text();
    }

    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        String host = url.substring(Math.min(start, url.length()), end < 0 ? url.length() : end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private List<String> first(List<String> raw) {
        List<String> people = people(raw);
        return people.subList(0, Math.min(1, people.size()));
    }

    private List<String> people(List<String> raw) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : raw) {
            String name = bare(PageTitle.spaced(text));
            String folded = PageTitle.folded(name);
            boolean publisher = publishers.contains(folded) || publishers.stream().anyMatch(
                    p -> folded.length() > 3 && p.startsWith(folded) && p.length() < folded.length() + 4);
            boolean plausible = name.length() > 2 && name.length() <= LONGEST && name.split(" ").length <= MOST_WORDS
                    && !name.contains("://") && !name.contains("@") && !name.startsWith("www.") && !name.contains("?")
                    && name.chars().anyMatch(Character::isLetter) && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
            if (plausible && !publisher) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
    }

    /// The name without 'By' before it and without the date and the labels after it.
    private static String bare(String text) {
        String name = text;
        for (String introduction : INTRODUCTIONS) {
            if (name.regionMatches(true, 0, introduction, 0, introduction.length())) {
                name = name.substring(introduction.length()).strip();
            }
        }
        int date = DateScanner.first(name.substring(0, Math.min(name.length(), 300)), true).map(s -> s.span().start())
                .orElse(name.length());
        name = name.substring(0, date);
        for (String end : List.of(" | ", " · ", " • ", " – ", " - ", " am ", " on ", ", am ", " um ")) {
            int at = (name + " ").indexOf(end);
            name = at > 0 ? name.substring(0, at) : name;
        }
        name = name.strip();
        while (!name.isEmpty() && ",;:|-–·•/".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return name;
    }
}
