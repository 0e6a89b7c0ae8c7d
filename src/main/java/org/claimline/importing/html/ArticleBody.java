package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.domain.Span;
import org.claimline.importing.rules.Rows;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds a page's article and gives its text.
///
/// The element comes from [ArticleElement]; inside it, links to elsewhere, teasers and what follows labels such as
/// 'Related posts' are left out.
final class ArticleBody {

    private static final int LONGEST_LABEL = 50;
    private static final int LITTLE = 300;
    private static final List<List<String>> ENDS = Rows.of("page-ends.tsv", 3).rows();

    private final Document document;
    private final String title;
    private final Optional<String> known;

    /// @param title the headline, which is not repeated in the text
    /// @param known the article's text as the page's data have it
    ArticleBody(Document document, String title, Optional<String> known) {
        this.document = document;
        this.title = PageTitle.folded(title);
        this.known = known.map(PageTitle::folded);
    }

    /// The text, its blocks separated by one blank line.
    ///
    /// @param promotions where its ads stand
    record Text(String text, List<Span> promotions) {

        static Text of(List<Block> blocks) {
            StringBuilder text = new StringBuilder();
            List<Span> promotions = new ArrayList<>();
            for (Block block : blocks) {
                text.append(text.isEmpty() ? "" : "\n\n");
                int start = text.length();
                text.append(block.text());
                if (block.isAd()) {
                    promotions.add(new Span(start, text.length()));
                }
            }
            return new Text(text.toString(), promotions);
        }
    }

    Text text() {
        PageCleaning.cleanLightly(document);
        Document whole = document.clone();
        PageCleaning.cleanByNames(document);
        List<Block> blocks = blocks(document);
        if (prose(blocks) < LITTLE) {
            List<Block> more = blocks(whole);
            blocks = prose(more) > 2 * prose(blocks) ? more : blocks;
        }
        return Text.of(blocks.isEmpty() ? Block.of(whole.body()) : blocks);
    }

    private List<Block> blocks(Document page) {
        List<Block> all = Block.of(page.body());
        ArticleElement finder = new ArticleElement(all, page.body(), title, known);
        Element best = finder.find();
        List<Block> blocks = new ArrayList<>(finder.standfirst(best));
        all.stream().filter(b -> ArticleElement.isWithin(b.holder(), best)).forEach(blocks::add);
        dropHead(blocks);
        dropLinks(blocks);
        blocks.removeIf(finder::isTeaser);
        dropTail(blocks);
        while (!blocks.isEmpty() && isLabel(blocks.getFirst()) && !blocks.getFirst().isHeading()) {
            blocks.removeFirst();
        }
        return blocks;
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::prose).sum();
    }

    /// What stands before the headline is not the article, and the headline is not repeated.
    private void dropHead(List<Block> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), 30) && !title.isEmpty(); i++) {
            if (PageTitle.folded(blocks.get(i).text()).equals(title)) {
                int before = blocks.subList(0, i).stream().mapToInt(Block::prose).sum();
                int after = blocks.subList(i, blocks.size()).stream().mapToInt(Block::prose).sum();
                if (before < after / 4) {
                    blocks.subList(0, i + 1).clear();
                    return;
                }
            }
        }
    }

    /// Lists and paragraphs that are little else than links point elsewhere.
    private static void dropLinks(List<Block> blocks) {
        Map<Element, int[]> lists = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (block.isItem()) {
                int[] sums = lists.computeIfAbsent(list(block), _ -> new int[2]);
                sums[0] += block.text().length();
                sums[1] += block.linked();
            }
        }
        blocks.removeIf(block -> {
            if (block.isAd()) {
                return false;
            }
            if (block.isItem()) {
                int[] sums = lists.getOrDefault(list(block), new int[]{1, 0});
                return sums[1] > 0.6 * sums[0];
            }
            boolean quoted = block.holder().closest("blockquote") != null;
            return !quoted && block.linkShare() > 0.8 && block.text().length() < 250;
        });
    }

    private static Element list(Block block) {
        Element at = block.holder();
        while (at.parent() != null && !at.nameIs("ul") && !at.nameIs("ol")) {
            at = at.parent();
        }
        return at;
    }

    /// The article is over at a label such as 'Related posts', unless much text follows; a heading does not end it.
    private static void dropTail(List<Block> blocks) {
        int left = blocks.stream().mapToInt(Block::prose).sum();
        int all = left;
        for (int i = 0; i < blocks.size(); i++) {
            left -= blocks.get(i).prose();
            if (!blocks.get(i).isAd() && isEnd(blocks.get(i)) && left < all * 0.35 && i > 0) {
                blocks.subList(i, blocks.size()).clear();
                break;
            }
        }
        while (!blocks.isEmpty() && (blocks.getLast().isHeading() || isLabel(blocks.getLast()))) {
            blocks.removeLast();
        }
    }

    /// A few words that are no sentence, such as the names of buttons.
    private static boolean isLabel(Block block) {
        return block.prose() == 0 && !block.isAd() && !block.isItem() && !block.isRow()
                && block.text().length() < LONGEST_LABEL
                && ".!?…。！？\"”".indexOf(block.text().charAt(block.text().length() - 1)) < 0;
    }

    private static boolean isEnd(Block block) {
        String bare = block.bare();
        return ENDS.stream().anyMatch(row -> block.text().length() <= Integer.parseInt(row.get(1))
                && (row.get(0).equals("is") ? bare.equals(row.get(2)) : bare.startsWith(row.get(2))));
    }
}
