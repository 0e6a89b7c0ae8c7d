package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that holds a page's article and gives its text.
///
/// Paragraphs vote for the elements around them, by length and commas and against links; what a page's own class names
/// call navigation, sharing, comments and the like is left out, unless it holds most of the text.
final class ArticleBody {

    private final Document document;
    private final String title;

    ArticleBody(Document document, String title) {
        this.document = document;
        this.title = title;
    }

    /// The text, its blocks separated by one blank line.
    String text() {
        document.select("script, style, template, svg, iframe, noscript, button, input, select, textarea, object, "
                + "embed, canvas, dialog, nav, footer, figure, [hidden], [aria-hidden=true], [role=navigation]")
                .remove();
        Element best = best();
        return BlockText.of(best, title);
    }

    private Element best() {
        Map<Element, Double> scores = new HashMap<>();
        for (Element p : document.select("p, pre, td, blockquote")) {
            String text = p.text();
            if (text.length() < 25) {
                continue;
            }
            double points = 1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100.0, 3);
            Element at = p.parent();
            for (int level = 1; level <= 3 && at != null; level++, at = at.parent()) {
                scores.merge(at, points / level, Double::sum);
            }
        }
        Element best = document.body();
        double most = 0;
        for (Map.Entry<Element, Double> e : scores.entrySet()) {
            double points = e.getValue() * (1 - linkShare(e.getKey()));
            if (points > most) {
                most = points;
                best = e.getKey();
            }
        }
        return best;
    }

    static double linkShare(Element element) {
        int all = element.text().length();
        int links = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return all == 0 ? 0 : Math.min(1, (double) links / all);
    }

    static List<String> names(Element element) {
        List<String> names = new ArrayList<>(element.classNames());
        names.add(element.id());
        return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
    }
}
