package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A paragraph, heading, list item or table row of a page.
///
/// @param holder the element that it stands in directly
/// @param text with single spaces
/// @param linked how many of its characters are links
/// @param place its place on the page, from 0
/// @param isAd whether it stands in an element that is marked as an ad
record Block(Element holder, String text, int linked, int place, boolean isAd) {

    private static final int PARAGRAPH = 70;
    private static final int SENTENCE = 25;

    /// The blocks of an element, in order.
    static List<Block> of(Element root) {
        Collector collector = new Collector(root);
        root.traverse(collector);
        collector.flush();
        return collector.blocks;
    }

    boolean isHeading() {
        return holder.normalName().length() == 2 && holder.normalName().charAt(0) == 'h'
                && Character.isDigit(holder.normalName().charAt(1));
    }

    boolean isItem() {
        return holder.nameIs("li") || holder.parent() != null && holder.parent().nameIs("li");
    }

    boolean isRow() {
        return holder.nameIs("tr") || holder.nameIs("td") || holder.nameIs("th");
    }

    double linkShare() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    /// How many characters of running text it holds; none when it reads like a label, a menu or a list of links.
    int prose() {
        int weight = weight();
        boolean sentence = weight >= SENTENCE && ".!?…。！？:”\"»)".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean prose = (weight >= PARAGRAPH || sentence) && linkShare() < 0.5 && !isHeading() && !isAd;
        return prose ? weight - linked : 0;
    }

    /// The length, where a Chinese character counts as two and a half letters.
    private int weight() {
        long wide = text.chars().filter(c -> c >= 0x2e80 && c <= 0xd7a3).count();
        return (int) (text.length() + wide * 3 / 2);
    }

    String bare() {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && ".:…!?>» ".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }

    private static final class Collector implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element holder;
        private int links;
        private int linked;

        Collector(Element root) {
            this.holder = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode part) {
                if (!part.isBlank()) {
                    holder = text.isEmpty() || text.toString().isBlank() ? blockAround(part) : holder;
                    linked += links > 0 ? PageTitle.spaced(part.getWholeText()).length() : 0;
                }
                text.append(part.getWholeText());
            } else if (node instanceof Element element) {
                if (element.nameIs("br")) {
                    lineBreak(element);
                } else if (element.nameIs("td") || element.nameIs("th")) {
                    text.append(' ');
                } else if (element.isBlock()) {
                    flush();
                }
                links += element.nameIs("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.nameIs("a") ? 1 : 0;
                if (element.isBlock() && !element.nameIs("td") && !element.nameIs("th")) {
                    flush();
                }
            }
        }

        private Element blockAround(Node node) {
            Element at = node.parent() instanceof Element parent ? parent : holder;
            while (!at.isBlock() && at.parent() != null) {
                at = at.parent();
            }
            return at;
        }

        /// Two line breaks in a row part paragraphs; one is a space in running text.
        private void lineBreak(Element element) {
            if (Fragment.isParagraphBreak(element)) {
                flush();
            } else {
                text.append('\n');
            }
        }

        private static boolean isInAd(Element element) {
            Element at = element;
            while (at != null && !at.hasAttr(PageCleaning.AD)) {
                at = at.parent();
            }
            return at != null;
        }

        private void flush() {
            String spaced = PageTitle.spaced(text.toString());
            text.setLength(0);
            if (!spaced.isEmpty()) {
                blocks.add(new Block(holder, spaced, linked, blocks.size(), isInAd(holder)));
            }
            linked = 0;
        }
    }
}
