package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// An element's text with its blocks as paragraphs, separated by one blank line.
final class BlockText implements NodeVisitor {

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    private BlockText() {}

    /// @param title a block at the start that repeats it is left out
    static String of(Element element, String title) {
        BlockText text = new BlockText();
        element.traverse(text);
        text.flush();
        String folded = PageTitle.folded(title);
        List<String> blocks = new ArrayList<>(text.blocks);
        for (int i = 0; i < Math.min(3, blocks.size()); i++) {
            if (!folded.isEmpty() && PageTitle.folded(blocks.get(i)).equals(folded)) {
                blocks.remove(i);
            }
        }
        return String.join("\n\n", blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            block.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                br(element);
            } else if (element.isBlock() || element.nameIs("td")) {
                flush();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            flush();
        }
    }

    /// Two line breaks in a row part paragraphs; one is a space in running text.
    private void br(Element element) {
        Node next = element.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        if (next instanceof Element e && e.nameIs("br")) {
            flush();
        } else {
            block.append('\n');
        }
    }

    private void flush() {
        String text = PageTitle.spaced(block.toString());
        block.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(text);
        }
    }
}
