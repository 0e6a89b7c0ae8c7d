package org.claimline.importing.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The blocks of a document in the order of reading; what goes on in the next column or on the next page is joined.
final class Flow {

    private static final int LONG = 60;

    private final Hyphens hyphens;
    private final List<Block> blocks = new ArrayList<>();

    private Flow(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /// @param pages without what repeats on them
    static List<Block> of(List<PageText> pages) {
        Flow flow = new Flow(Hyphens.of(pages));
        for (int i = 0; i < pages.size(); i++) {
            for (List<Segment> column : Columns.of(Segment.of(pages.get(i).words()))) {
                flow.add(Paragraphs.of(column, i, flow.hyphens));
            }
        }
        return flow.blocks;
    }

    /// The size that most of the text is set in.
    static float bodySize(List<Block> blocks) {
        Map<Integer, Integer> letters = new HashMap<>();
        blocks.forEach(b -> letters.merge(Math.round(2 * b.size()), b.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> e.getKey() / 2f).orElse(10f);
    }

    private void add(List<Block> column) {
        for (int i = 0; i < column.size(); i++) {
            Block next = column.get(i);
            int at = i == 0 ? open(next) : -1;
            if (at >= 0) {
                blocks.set(at, blocks.get(at).goesOn(next, hyphens));
            } else if (!next.text().isBlank()) {
                blocks.add(next);
            }
        }
    }

    /// The block that the first one of a column goes on with, or -1: the last before it, footnotes left aside.
    private int open(Block next) {
        for (int at = blocks.size() - 1; at >= 0 && at >= blocks.size() - 6; at--) {
            Block block = blocks.get(at);
            boolean same = Math.abs(block.size() - next.size()) < 0.6f && block.bold() == next.bold();
            if (same) {
                return isOpen(block, next) ? at : -1;
            }
            boolean note = block.size() < next.size() - 0.6f;
            if (!note || next.page() - block.page() > 1) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOpen(Block block, Block next) {
        if (block.kind() == Block.Kind.ROWS || next.kind() != Block.Kind.TEXT || next.page() - block.page() > 1) {
            return false;
        }
        char first = next.text().charAt(0);
        char last = block.text().charAt(block.text().length() - 1);
        boolean lower = Character.isLowerCase(first) || ",;)".indexOf(first) >= 0;
        boolean hyphen = last == '-' || last == '\u00ad' || last == ',';
        boolean body = block.isFull() && block.text().length() > LONG && next.text().length() > LONG;
        return !block.isEnded() && (lower && block.text().length() > 20 || hyphen || body);
    }
}
