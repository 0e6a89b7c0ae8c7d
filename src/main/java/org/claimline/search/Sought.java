package org.claimline.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.domain.query.Field;
import org.claimline.domain.query.Part;
import org.claimline.domain.query.Part.Words.Form;
import org.claimline.domain.query.Query;

/// Words that are looked for in texts, as terms side by side.
///
/// @param stems one a word
/// @param beginning the last word as it was typed, when it may go on; empty when it is whole
/// @param in where they must stand; empty for anywhere
/// @param negated whether they must not stand there
record Sought(List<String> stems, String beginning, Optional<Field> in, boolean negated) {

    Sought {
        stems = List.copyOf(stems);
    }

    /// @param typing whether the user is still at the last word, which may then go on
    static Optional<Sought> of(Part.Words words, Query query, boolean typing) {
        List<String> stems = Texts.stems(words.text());
        List<String> typed = Texts.words(words.text());
        boolean open = words.form() == Form.PREFIX
                || typing && words.form() == Form.WORD && words.at().end() == query.text().length();
        return stems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sought(stems, open ? typed.getLast() : "", words.in(), words.negated()));
    }

    /// What is marked in a snippet: everything that was not excluded.
    static List<Sought> marked(Query query, boolean typing) {
        var sought = new ArrayList<Sought>();
        for (Part part : query.said()) {
            if (part instanceof Part.Words words && !words.negated()) {
                of(words, query, typing).ifPresent(sought::add);
            } else if (part instanceof Part.Amount amount && !amount.negated()) {
                sought.add(new Sought(Texts.stems(amount.text()), "", Optional.empty(), false));
            }
        }
        return sought;
    }
}
