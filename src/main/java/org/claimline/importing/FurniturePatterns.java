package org.claimline.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.Furniture;
import org.claimline.domain.Furniture.Reason;

/// Furniture patterns of a notebook's own, applied to texts that were imported before them.
public final class FurniturePatterns {

    private final FurnitureRules rules;

    /// @param rows rows of five columns, as `furniture.tsv` describes them
    /// @throws IllegalArgumentException when a row is no rule
    public FurniturePatterns(List<List<String>> rows) {
        this.rules = FurnitureRules.of(rows);
    }

    /// The lines that the patterns mark and that are not marked yet, in order.
    ///
    /// @param known what is marked already
    public List<Furniture> in(String text, List<Furniture> known) {
        List<Line> lines = Line.of(text);
        var found = new ArrayList<Furniture>();
        boolean afterAd = false;
        for (Line line : lines) {
            Optional<Furniture> marked = known.stream().filter(f -> f.span().overlaps(line.span())).findFirst();
            Optional<Reason> reason = marked.isPresent()
                    ? Optional.empty()
                    : rules.ruled(line, line.bare(), lines.size(), afterAd);
            reason.ifPresent(r -> found.add(new Furniture(line.span(), r)));
            afterAd = marked.map(Furniture::reason).or(() -> reason).filter(r -> r == Reason.PROMOTION).isPresent();
        }
        return found;
    }
}
