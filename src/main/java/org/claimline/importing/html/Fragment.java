package org.claimline.importing.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A piece of a page that is all article, such as an entry of a feed: nothing has to be searched for in it.
public final class Fragment {

    private Fragment() {}

    /// Its text, the blocks separated by blank lines. Scripts are not run, and nothing that it points to is opened.
    public static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        PageCleaning.cleanLightly(document);
        return ArticleBody.Text.of(Block.of(document.body())).text();
    }

    /// The words of a title or name that may be written with tags and entities.
    public static String line(String html) {
        boolean marked = html.indexOf('<') >= 0 && html.indexOf('>') >= 0 || html.indexOf('&') >= 0;
        return PageTitle.spaced(marked ? Jsoup.parseBodyFragment(html).text() : html);
    }

    /// Whether a line break is the first of two in a row, which part paragraphs.
    public static boolean isParagraphBreak(Element lineBreak) {
        Node next = lineBreak.nextSibling();
        while (next instanceof TextNode part && part.isBlank()) {
            next = next.nextSibling();
        }
        return next instanceof Element element && element.nameIs("br");
    }

    /// Whether a text is written in HTML: it closes a tag, or holds one that stands alone.
    public static boolean isHtml(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.startsWith("</", at) && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2))
                    || isAt(text, at, "<br") || isAt(text, at, "<p>") || isAt(text, at, "<p ")
                    || isAt(text, at, "<img ")) {
                return text.indexOf('>', at) > 0;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int at, String tag) {
        return text.regionMatches(true, at, tag, 0, tag.length());
    }
}
