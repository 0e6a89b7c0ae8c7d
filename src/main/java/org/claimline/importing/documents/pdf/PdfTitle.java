package org.claimline.importing.documents.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The headline of a document: what its properties say when page one says it too, else the largest type there.
final class PdfTitle {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 240;
    private static final float LARGER = 1.15f;

    private final Optional<String> property;
    private final List<Block> first;
    private final float body;

    /// @param property the title among the properties, when a person may have written it
    PdfTitle(Optional<String> property, List<Block> blocks) {
        this.property = property;
        this.body = Flow.bodySize(blocks);
        this.first = blocks.stream().filter(b -> b.page() == 0 && b.kind() != Block.Kind.ROWS).toList();
    }

    /// The block that is the headline, where it stands on page one.
    Optional<Block> block() {
        Optional<Block> named = property
                .flatMap(p -> first.stream().filter(b -> folded(b.text()).equals(folded(p))).findFirst());
        return named.or(this::largest);
    }

    Optional<String> text() {
        Optional<String> largest = block().map(Block::text);
        return property.filter(p -> largest.isEmpty() || isOnPage(p)).or(() -> largest);
    }

    private Optional<Block> largest() {
        Optional<Block> best = Optional.empty();
        for (Block block : first) {
            int words = block.text().split(" ").length;
            boolean dense = block.text().chars().anyMatch(c -> Hyphens.isDense((char) c));
            long letters = block.text().chars().filter(Character::isLetter).count();
            boolean able = (words >= 3 || dense) && block.text().length() <= LONGEST
                    && block.text().length() >= (dense ? 4 : SHORTEST) && 2 * letters > block.text().length()
                    && !block.text().endsWith(":");
            boolean large = block.size() > LARGER * body || block.bold() && block.size() > body - 0.3f
                    && block == first.getFirst();
            float most = best.map(Block::size).orElse(0f) + 0.3f;
            if (able && large && block.size() > most) {
                best = Optional.of(block);
            }
        }
        return best;
    }

    /// Whether most words of a title stand on page one.
    private boolean isOnPage(String title) {
        Set<String> words = new HashSet<>();
        first.forEach(b -> words.addAll(List.of(b.text().toLowerCase(Locale.ROOT).split("\\s"))));
        String[] asked = title.toLowerCase(Locale.ROOT).split("\\s");
        int found = 0;
        for (String word : asked) {
            found += words.contains(word) ? 1 : 0;
        }
        boolean dense = title.chars().anyMatch(c -> Hyphens.isDense((char) c));
        return 10 * found >= 6 * asked.length || dense && first.stream().anyMatch(b -> b.text().contains(title));
    }

    private static String folded(String text) {
        StringBuilder out = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
