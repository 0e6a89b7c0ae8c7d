package org.claimline.importing.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the element of a page that holds its article: the one whose running text outweighs its clutter by most.
///
/// Clutter are links, labels and teasers. A teaser is a single paragraph beside a link of its own, as in lists of other
/// articles; the paragraphs of an article stand side by side. What stands before the headline counts little. Where the
/// page repeats its article in its data, blocks that stand in there count as text and all others as clutter.
final class ArticleElement {

    private static final double CLUTTER = 1.2;
    private static final double LABEL = 0.4;
    private static final double BEFORE_TITLE = 0.3;
    private static final int LONGEST_TEASER = 500;
    private static final int KNOWN = 40;
    private static final int ENOUGH = 400;
    private static final int LONGEST_LEAD = 800;
    private static final Set<String> SMALL = Set.of("p", "ul", "ol", "li", "blockquote", "td", "tr", "tbody", "table");

    private final List<Block> all;
    private final Element root;
    private final int titleAt;
    private final Element mainArticle;
    private final Optional<String> known;
    private final Map<Element, List<Block>> groups = new IdentityHashMap<>();
    private final Map<Block, Element> groupOf = new IdentityHashMap<>();

    /// @param all the blocks of the page
    /// @param title the headline, folded
    /// @param known the article's text as the page's data have it, folded
    ArticleElement(List<Block> all, Element root, String title, Optional<String> known) {
        this.all = all;
        this.root = root;
        this.titleAt = titleAt(all, title);
        this.known = known;
        this.mainArticle = mainArticle();
        Map<Element, Integer> counts = new IdentityHashMap<>();
        for (Block block : all) {
            for (Element at = block.holder(); at != null; at = at.parent()) {
                counts.merge(at, 1, Integer::sum);
            }
        }
        for (Block block : all) {
            Element group = group(block, counts);
            groupOf.put(block, group);
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(block);
        }
    }

    /// The element; never a single paragraph or list, whose neighbours would be lost.
    Element find() {
        Element found = likeliest();
        while (found.parent() != null && found != root && SMALL.contains(found.normalName())) {
            found = found.parent();
        }
        return found;
    }

    /// The lead paragraphs that stand between the headline and the element.
    List<Block> standfirst(Element found) {
        List<Block> lead = new ArrayList<>();
        int start = all.stream().filter(b -> isWithin(b.holder(), found)).mapToInt(Block::place).findFirst().orElse(0);
        int length = 0;
        for (int i = titleAt + 1; titleAt >= 0 && i < start; i++) {
            Block block = all.get(i);
            boolean deck = block.isHeading() && block.text().length() > 50 && block.linked() == 0;
            if ((block.prose() > 0 || deck) && !isTeaser(block)) {
                length += block.text().length();
                lead.add(block);
            }
        }
        return length <= LONGEST_LEAD ? lead : List.of();
    }

    private Element likeliest() {
        Element plain = best(false);
        if (known.isEmpty()) {
            return plain;
        }
        int prose = all.stream().filter(b -> isWithin(b.holder(), plain)).mapToInt(Block::prose).sum();
        int found = all.stream().filter(b -> b.prose() > 0 && isKnown(b)).mapToInt(b -> b.text().length()).sum();
        boolean whole = found > known.get().length() * 0.7 && found > prose * 0.4;
        return whole ? best(true) : plain;
    }

    /// Whether a block is the text of a teaser.
    boolean isTeaser(Block block) {
        if (block.prose() == 0 || block.text().length() > LONGEST_TEASER) {
            return false;
        }
        List<Block> group = groups.getOrDefault(groupOf.getOrDefault(block, root), List.of());
        // A long page has one group of thousands, and asks for each of them: two are enough to know.
        long prose = group.stream().filter(b -> b.prose() > 0).limit(2).count();
        return prose == 1 && group.stream().anyMatch(b -> b.linkShare() > 0.8 && b.text().length() > 15);
    }

    static boolean isWithin(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /// The element in which a block stands side by side with others: wrappers around it alone do not count.
    private static Element group(Block block, Map<Element, Integer> counts) {
        Element at = block.holder();
        while (at.parent() != null && counts.getOrDefault(at.parent(), 0) == 1) {
            at = at.parent();
        }
        Element parent = at.parent();
        return parent == null ? at : parent;
    }

    /// Whether a block belongs to an `article` beside the one that the headline or most of the text is in.
    private boolean isOtherArticle(Block block) {
        Element own = article(block.holder());
        return own != root && mainArticle != root && !isWithin(own, mainArticle) && !isWithin(mainArticle, own);
    }

    private Element article(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.nameIs("article")) {
                return at;
            }
        }
        return root;
    }

    private Element mainArticle() {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        int all = 0;
        for (Block block : this.all) {
            Element article = article(block.holder());
            if (article != root) {
                prose.merge(article, block.prose(), Integer::sum);
                all += block.prose();
            }
        }
        Element titled = titleAt >= 0 ? article(this.all.get(titleAt).holder()) : root;
        if (prose.getOrDefault(titled, 0) > ENOUGH) {
            return titled;
        }
        int total = all;
        return prose.entrySet().stream().filter(e -> e.getValue() > ENOUGH && e.getValue() * 2 > total)
                .map(Map.Entry::getKey).findFirst().orElse(root);
    }

    private static int titleAt(List<Block> all, String title) {
        for (Block block : all) {
            if (block.isHeading() && !title.isEmpty() && PageTitle.folded(block.text()).equals(title)) {
                return block.place();
            }
        }
        return -1;
    }

    private boolean isKnown(Block block) {
        String folded = PageTitle.folded(block.text());
        return known.isPresent() && !folded.isEmpty()
                && known.get().contains(folded.substring(0, Math.min(KNOWN, folded.length())));
    }

    private Element best(boolean useKnown) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Block block : all) {
            double points = useKnown ? knownPoints(block) : points(block);
            for (Element at = block.holder(); at != null; at = at.parent()) {
                scores.merge(at, points, Double::sum);
            }
        }
        Element best = root;
        double most = scores.getOrDefault(best, 0.0);
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double points = entry.getValue();
            boolean deeper = points == most && isWithin(entry.getKey(), best);
            if (points > most || deeper) {
                most = points;
                best = entry.getKey();
            }
        }
        return best;
    }

    private double knownPoints(Block block) {
        return block.isAd()
                ? 0
                : isKnown(block) ? block.text().length() : -CLUTTER * Math.min(block.text().length(), 200);
    }

    private double points(Block block) {
        int prose = block.prose();
        if (prose > 0 && isOtherArticle(block)) {
            return -CLUTTER * Math.min(prose, 200);
        }
        if (prose > 0 && !isTeaser(block)) {
            return block.place() < titleAt ? prose * BEFORE_TITLE : prose;
        }
        int length = Math.min(block.text().length(), 200);
        boolean linked = !block.isAd() && (prose > 0 || block.linkShare() > 0.5);
        boolean part = block.isAd() || block.isItem() || block.isRow() || block.isHeading();
        return linked ? -CLUTTER * length : part ? 0 : -LABEL * length;
    }
}
