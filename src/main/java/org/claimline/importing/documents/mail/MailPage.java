package org.claimline.importing.documents.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.importing.documents.Labels;
import org.claimline.importing.documents.Prose;
import org.claimline.importing.documents.Prose.Kind;
import org.claimline.importing.html.Fragment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The page of a message as text, all of it: a newsletter is many short texts in tables that only place them, and where
/// the article of a web page is one of its parts, a message is the whole.
final class MailPage {

    private static final int LONG_CELL = 90;

    private MailPage() {}

    static String text(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, title, svg, select, button, textarea, template, map").remove();
        page.getAllElements().stream().filter(MailPage::isHidden).toList().forEach(Node::remove);
        Collector collector = new Collector();
        page.body().traverse(collector);
        collector.flush();
        return collector.prose.text();
    }

    /// The line that only the list of messages shows, counters, and what a style hides.
    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean hidden = style.contains("display:none") || style.contains("visibility:hidden")
                || style.contains("mso-hide:all") || style.contains("font-size:0px") && element.children().isEmpty()
                || style.contains("font-size:1px") || style.contains("max-height:0") && style.contains("overflow");
        return (hidden || element.hasAttr("hidden")) && !element.nameIs("body") && !element.nameIs("html");
    }

    /// Whether a table holds figures; most tables of a message only place what is in them.
    static boolean isData(Element table) {
        if (!table.select("table").next().isEmpty() || table.attr("role").equals("presentation")
                || !table.select("p ~ p, div ~ div, ul, ol, h1, h2, h3").isEmpty()) {
            return false;
        }
        int rows = 0;
        int numbers = 0;
        int cells = 0;
        for (Element row : table.select("tr")) {
            List<Element> inRow = row.children().stream().filter(c -> c.nameIs("td") || c.nameIs("th")).toList();
            long filled = inRow.stream().filter(Element::hasText).count();
            rows += filled > 1 ? 1 : 0;
            for (Element cell : inRow) {
                String text = cell.text();
                if (text.length() > LONG_CELL) {
                    return false;
                }
                cells += text.isBlank() ? 0 : 1;
                numbers += text.length() < 24 && text.chars().anyMatch(Character::isDigit) ? 1 : 0;
            }
        }
        return rows > 1 && 4 * numbers >= cells;
    }

    private static final class Collector implements NodeVisitor {

        private final Prose prose = new Prose();
        private final StringBuilder text = new StringBuilder();
        private final List<Element> data = new ArrayList<>();
        private int verbatim;
        private boolean item;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode part) {
                String words = verbatim > 0 ? part.getWholeText() : part.getWholeText().replace('\n', ' ');
                text.append(words);
            } else if (node instanceof Element element) {
                boolean cell = element.nameIs("td") || element.nameIs("th");
                if (element.nameIs("br")) {
                    lineBreak(element);
                } else if (element.nameIs("table") && isData(element)) {
                    flush();
                    prose.end();
                    data.add(element);
                } else if (!data.isEmpty() && !element.nameIs("tr")) {
                    text.append(cell && element.elementSiblingIndex() > 0 ? "\t" : " ");
                } else if (element.isBlock() || cell) {
                    flush();
                }
                item |= element.nameIs("li");
                verbatim += element.nameIs("pre") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                verbatim -= element.nameIs("pre") ? 1 : 0;
                if (!data.isEmpty()) {
                    if (element.nameIs("tr")) {
                        row();
                    }
                    if (data.getLast() == element) {
                        data.removeLast();
                        prose.end();
                    }
                } else if (element.isBlock() || element.nameIs("td") || element.nameIs("th")) {
                    flush();
                }
            }
        }

        private void row() {
            List<String> cells = new ArrayList<>();
            for (String cell : text.toString().split("\t", -1)) {
                cells.add(Labels.spaced(cell));
            }
            prose.add(Kind.ROW, String.join("\t", cells));
            clear();
        }

        /// Two line breaks in a row part paragraphs.
        private void lineBreak(Element element) {
            if (Fragment.isParagraphBreak(element)) {
                flush();
            } else {
                text.append('\n');
            }
        }

        private void flush() {
            String words = text.toString().strip();
            if (!words.isEmpty()) {
                prose.add(item ? Kind.ITEM : Kind.PARAGRAPH, (item ? "- " : "") + words);
                item = false;
            }
            clear();
        }

        private void clear() {
            text.setLength(0);
        }
    }
}
