package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.importing.rules.Rows;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what is never its article: what is not shown, and what its own names call navigation, sharing,
/// comments and the like (`page-blocks.tsv`).
final class PageCleaning {

    private static final String NEVER = "script, style, template, svg, iframe, button, input, select, "
            + "textarea, object, embed, canvas, dialog, nav, footer, figcaption, video, audio, map, [hidden], "
            + "[aria-hidden=true], [role=navigation], [role=dialog], [role=complementary], [role=banner], "
            + "[role=contentinfo], [role=alert], [style~=display:\\s?none], amp-ad, ins.adsbygoogle";
    private static final double MOST = 0.4;
    private static final double NEARLY_ALL = 0.9;

    private static final Set<String> KEPT = Set.of("article", "main", "body", "table", "tbody", "tr", "td", "th");
    private static final int NOSCRIPT = 500;
    private static final int LONGEST_AD = 600;
    /// Set on elements that hold an ad.
    static final String AD = "claimline-ad";

    private enum Force {
        NONE, LEAD, AD, WEAK, STRONG
    }

    private static final Set<String> NAMES = new HashSet<>();
    private static final Map<String, Force> WORDS = new HashMap<>();
    private static final List<String> IGNORED = new ArrayList<>();
    private static final Map<String, Force> STARTS = new LinkedHashMap<>();

    static {
        for (List<String> row : Rows.of("page-blocks.tsv", 3).rows()) {
            List<String> words = Rows.list(row.get(2));
            switch (row.get(0)) {
                case "name" -> NAMES.addAll(words);
                case "is" -> words.forEach(w -> WORDS.put(w, Force.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
                case "ignore" -> IGNORED.addAll(words);
                case "starts" -> words.forEach(w -> STARTS.put(w, Force.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
                default -> throw new IllegalStateException("page-blocks.tsv: " + row.get(0));
            }
        }
    }

    private PageCleaning() {}

    /// Takes out what is never shown as text.
    static void cleanLightly(Document document) {
        for (Element noscript : document.select("noscript")) {
            if (noscript.text().length() > NOSCRIPT) {
                noscript.unwrap();
            } else {
                noscript.remove();
            }
        }
        document.select(NEVER).remove();
    }

    /// Takes out what the names of the page's elements call something else than its article.
    static void cleanByNames(Document document) {
        Map<Element, Integer> prose = prose(Block.of(document.body()));
        int all = prose.getOrDefault(document.body(), 0);
        Map<String, Integer> kinds = kinds(document);
        for (Element element : document.body().select("[class], [id], aside")) {
            Force force = isArticle(element) ? Force.NONE : force(element);
            boolean quote = force == Force.WEAK && element.selectFirst("blockquote") != null;
            boolean lead = force == Force.LEAD && isLead(kinds, element);
            if (force == Force.NONE || quote || lead) {
                continue;
            }
            if (force == Force.AD && element.text().length() <= LONGEST_AD && element.hasText()) {
                element.attr(AD, "");
                continue;
            }
            double share = all == 0 ? 0 : (double) prose.getOrDefault(element, 0) / all;
            if (share < (force == Force.STRONG ? NEARLY_ALL : MOST)) {
                element.remove();
            }
        }
    }

    /// Whether an element stands in a part of the page that belongs to other articles, to comments or to the frame.
    ///
    /// @param anchor the headline: what is around both says nothing
    static boolean isElsewhere(Element element, Optional<Element> anchor) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = anchor.orElse(null); at != null; at = at.parent()) {
            around.add(at);
        }
        boolean framed = false;
        for (Element at = element; at != null && !at.nameIs("body") && !around.contains(at); at = at.parent()) {
            framed |= at.nameIs("nav") || at.nameIs("footer") || at.nameIs("aside");
            if (at.nameIs("article") || at.nameIs("main")) {
                framed = false;
            }
            if (at.classNames().stream().anyMatch(PageCleaning::isElsewhere) || isElsewhere(at.id())) {
                return true;
            }
        }
        return framed;
    }

    private static boolean isElsewhere(String name) {
        String whole = name.toLowerCase(Locale.ROOT);
        return IGNORED.stream().noneMatch(whole::startsWith)
                && STARTS.keySet().stream().anyMatch(s -> !s.equals("footer") && whole.startsWith(s));
    }

    private static boolean isLead(Map<String, Integer> kinds, Element element) {
        return element.selectFirst("a") == null && kinds.getOrDefault(element.className(), 0) == 1;
    }

    /// How many elements have each class attribute.
    private static Map<String, Integer> kinds(Document document) {
        Map<String, Integer> kinds = new HashMap<>();
        document.select("[class]").forEach(e -> kinds.merge(e.className(), 1, Integer::sum));
        return kinds;
    }

    /// The running text in each element, in characters.
    static Map<Element, Integer> prose(List<Block> blocks) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (Block block : blocks) {
            int length = block.prose();
            for (Element at = block.holder(); at != null && length > 0; at = at.parent()) {
                prose.merge(at, length, Integer::sum);
            }
        }
        return prose;
    }

    private static boolean isArticle(Element element) {
        return isHeading(element) || KEPT.contains(element.normalName())
                || element.attr("itemprop").equals("articleBody");
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static Force force(Element element) {
        Force force = element.nameIs("aside") ? Force.WEAK : Force.NONE;
        for (String name : element.classNames()) {
            force = stronger(force, force(name));
        }
        return element.hasAttr("id") ? stronger(force, force(element.id())) : force;
    }

    private static Force stronger(Force one, Force other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Force force(String name) {
        String whole = name.toLowerCase(Locale.ROOT);
        if (IGNORED.stream().anyMatch(whole::startsWith)) {
            return Force.NONE;
        }
        if (NAMES.contains(whole)) {
            return Force.WEAK;
        }
        Force force = Force.NONE;
        List<String> words = words(name);
        for (Map.Entry<String, Force> start : STARTS.entrySet()) {
            boolean first = whole.startsWith(start.getKey());
            if (first || words.stream().anyMatch(w -> w.startsWith(start.getKey()))) {
                // 'comments' is the comments; 'with-comments' is something else that has some.
                Force here = first || start.getValue() != Force.STRONG ? start.getValue() : Force.WEAK;
                force = stronger(force, here);
            }
        }
        for (String word : words) {
            force = stronger(force, WORDS.getOrDefault(word, Force.NONE));
        }
        return force;
    }

    /// The words of a name: 'topNav_bar2' is 'top', 'nav', 'bar'.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if ((!Character.isLetter(c) || hump) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
