package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.importing.rules.Rows;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what is never its article: what is not shown, and what its own names call navigation, sharing,
/// comments and the like (`page-blocks.tsv`).
final class PageCleaning {

    private static final String NEVER = "script, style, template, svg, iframe, noscript, button, input, select, "
            + "textarea, object, embed, canvas, dialog, nav, footer, figcaption, video, audio, map, [hidden], "
            + "[aria-hidden=true], [role=navigation], [role=dialog], [role=complementary], [role=banner], "
            + "[role=contentinfo], [role=alert], [style~=display:\\s?none], amp-ad, ins.adsbygoogle";
    private static final double MOST = 0.4;
    private static final double NEARLY_ALL = 0.9;

    private enum Force {
        NONE, WEAK, STRONG
    }

    private static final Set<String> WORDS = new HashSet<>();
    private static final List<String> STARTS = new ArrayList<>();
    private static final List<String> STRONG = new ArrayList<>();

    static {
        for (List<String> row : Rows.of("page-blocks.tsv", 3).rows()) {
            List<String> words = Rows.list(row.get(2));
            if (row.get(0).equals("is")) {
                WORDS.addAll(words);
            } else {
                (row.get(1).equals("strong") ? STRONG : STARTS).addAll(words);
            }
        }
    }

    private PageCleaning() {}

    static void clean(Document document) {
        document.select(NEVER).remove();
        Map<Element, Integer> prose = prose(Block.of(document.body()));
        int all = prose.getOrDefault(document.body(), 0);
        for (Element element : document.body().select("[class], [id]")) {
            Force force = force(element);
            boolean quote = force == Force.WEAK && element.selectFirst("blockquote") != null;
            if (force == Force.NONE || quote || isArticle(element)) {
                continue;
            }
            double share = all == 0 ? 0 : (double) prose.getOrDefault(element, 0) / all;
            if (share < (force == Force.STRONG ? NEARLY_ALL : MOST)) {
                element.remove();
            }
        }
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
        return element.nameIs("article") || element.nameIs("main") || element.nameIs("body")
                || element.attr("itemprop").equals("articleBody");
    }

    private static Force force(Element element) {
        Force force = Force.NONE;
        for (String name : element.classNames()) {
            force = stronger(force, force(name));
        }
        return element.hasAttr("id") ? stronger(force, force(element.id())) : force;
    }

    private static Force stronger(Force one, Force other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Force force(String name) {
        List<String> words = words(name);
        String whole = name.toLowerCase(Locale.ROOT);
        if (STRONG.stream().anyMatch(whole::startsWith)) {
            return Force.STRONG;
        }
        for (String word : words) {
            if (WORDS.contains(word) || STARTS.stream().anyMatch(word::startsWith)
                    || STRONG.stream().anyMatch(word::startsWith)) {
                return Force.WEAK;
            }
        }
        return STARTS.stream().anyMatch(whole::startsWith) ? Force.WEAK : Force.NONE;
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
